import type { ListedEvidence } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { QuestionLink } from '../../facts/question-link.tsx';
import styles from './evidence.module.css';

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
          <QuestionLink submissionId={submissionId} question={question} />
          {place !== null && <em dir="auto"> {place}</em>}
        </li>
      ))}
    </ul>
  );
}
