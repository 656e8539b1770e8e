import { Link } from '@tanstack/react-router';
import { QuestionName, type QuestionProps } from './question-name.tsx';

/** What a question asks, leading to its place in the form. */
export function QuestionLink({ submissionId, question }: QuestionProps) {
  return (
    <Link to="/submissions/$id/questions/$question" params={{ id: submissionId, question }}>
      <QuestionName submissionId={submissionId} question={question} />
    </Link>
  );
}
