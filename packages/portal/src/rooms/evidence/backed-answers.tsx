import type { ListedEvidence } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import styles from './evidence.module.css';
import { QuestionName } from './question-name.tsx';

interface Props {
  readonly submissionId: string;
  readonly item: ListedEvidence;
}

/** The answers an item backs, each with its place. */
export function BackedAnswers({ submissionId, item: { backs } }: Props) {
  const { t } = useTranslation('evidence');
  if (backs.length === 0) return <span>{t('page.backs-nothing')}</span>;
  return (
    <ul className={styles.backs}>
      {backs.map(({ question, place }) => (
        <li key={question}>
          <QuestionName submissionId={submissionId} question={question} />
          {place !== null && <em> {place}</em>}
        </li>
      ))}
    </ul>
  );
}
