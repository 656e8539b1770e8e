import type { ReactNode } from 'react';
import { QuestionLink } from '../../facts/question-link.tsx';
import styles from './sending.module.css';

interface Props {
  readonly submissionId: string;
  readonly questions: readonly string[];
  /** What is to be said about one, below its title. */
  readonly about?: (question: string) => ReactNode;
}

/** Questions by their words, each leading to its place in the form. */
export function QuestionList({ submissionId, questions, about }: Props) {
  return (
    <ul className={styles.questions}>
      {questions.map((question) => (
        <li key={question}>
          <QuestionLink submissionId={submissionId} question={question} />
          {about && <span className={styles.soft}>{about(question)}</span>}
        </li>
      ))}
    </ul>
  );
}
