import type { Submission, SubmissionCheck } from '@interlace/api-client';
import { Trans, useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { useInstrument } from '../../facts/instrument.ts';
import { QuestionLink } from '../../facts/question-link.tsx';
import { QuestionName } from '../../facts/question-name.tsx';
import styles from './sending.module.css';

interface Props {
  readonly hidden: SubmissionCheck['hidden'];
  readonly submission: Submission;
}

/** Questions that are not asked, each with the answer that is the reason. */
export function HiddenQuestions({ hidden, submission }: Props) {
  const { t } = useTranslation('sending');
  const { data } = useInstrument(submission.instrument);
  const reasons = new Map(
    data?.instrument.questions.map(({ code, condition }) => [code, condition?.question] as const),
  );
  if (hidden.length === 0)
    return (
      <Card title={t('check.hidden')}>
        <p>{t('check.hidden-none')}</p>
      </Card>
    );
  return (
    <Card title={t('check.hidden')}>
      <p>{t('check.hidden-about', { count: hidden.length })}</p>
      <Disclosure title={t('check.show')}>
        <ul className={styles.questions}>
          {hidden.map(({ question }) => (
            <li key={question}>
              <QuestionName submissionId={submission.id} question={question} />
              <Because submissionId={submission.id} reason={reasons.get(question)} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}

function Because({
  submissionId,
  reason,
}: {
  readonly submissionId: string;
  readonly reason: string | undefined;
}) {
  const { t } = useTranslation('sending');
  if (reason === undefined) return null;
  return (
    <span className={styles.soft}>
      <Trans
        t={t}
        i18nKey="check.because"
        components={{ question: <QuestionLink submissionId={submissionId} question={reason} /> }}
      />
    </span>
  );
}
