import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuestionTitles } from '../../facts/question-names.ts';
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

/** A question by its words, as a link to its place in the form. */
export function QuestionLink({
  submissionId: id,
  question,
}: {
  readonly submissionId: string;
  readonly question: string;
}) {
  const known = useQuestionTitles(id).get(question);
  return (
    <Link to="/submissions/$id/questions/$question" params={{ id, question }}>
      <span lang={known?.lang}>{known?.title ?? question}</span>
    </Link>
  );
}
