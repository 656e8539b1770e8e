import { lazy, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../design/parts/disclosure.tsx';
import { Late } from '../../../design/parts/late.tsx';
import { useSurvey } from '../frame/survey-context.ts';
import styles from '../survey.module.css';
import { AnswerHistory } from './answer-history.tsx';

// Below the answer, and none of it is needed to write one.
const EvidenceTray = lazy(async () => {
  const { EvidenceTray: tray } = await import('../../evidence/evidence-tray.tsx');
  return { default: tray };
});
const DiscussionPanel = lazy(async () => {
  const { DiscussionPanel: panel } = await import('../../discussion/discussion-panel.tsx');
  return { default: panel };
});

interface Props {
  readonly code: string;
  readonly canWrite: boolean;
}

/** What surrounds the answer: its evidence, what is said about it, how it came about. */
export function MoreAboutQuestion({ code, canWrite }: Props) {
  const { t } = useTranslation('survey');
  const { id, submission } = useSurvey();
  const headingId = useId();
  const isDraft = submission.shows === 'draft';
  return (
    <section className={styles.more} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('more.title')}</h2>
      <Late fallback={<p role="status">{t('more.loading')}</p>}>
        <EvidenceTray submissionId={id} question={code} canWrite={canWrite} />
        {isDraft && <DiscussionPanel submissionId={id} question={code} />}
      </Late>
      {isDraft && <History code={code} />}
    </section>
  );
}

function History({ code }: { readonly code: string }) {
  const { t } = useTranslation('survey');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure title={t('history.title')} onOpenChange={setIsOpen}>
      {isOpen && <AnswerHistory code={code} />}
    </Disclosure>
  );
}
