import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../design/parts/disclosure.tsx';
import { useSurvey } from '../frame/survey-context.ts';
import { AnswerHistory } from './answer-history.tsx';

interface Props {
  readonly code: string;
  readonly canWrite: boolean;
}

/** What surrounds the answer: how it came about. */
export function MoreAboutQuestion({ code }: Props) {
  const { t } = useTranslation('survey');
  const { submission } = useSurvey();
  const [isOpen, setIsOpen] = useState(false);
  if (submission.shows === 'sent') return null;
  return (
    <Disclosure title={t('history.title')} onOpenChange={setIsOpen}>
      {isOpen && <AnswerHistory code={code} />}
    </Disclosure>
  );
}
