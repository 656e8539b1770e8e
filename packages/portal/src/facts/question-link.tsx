import { Link } from '@tanstack/react-router';
import { useQuestionTitles } from './question-names.ts';

interface Props {
  readonly submissionId: string;
  readonly question: string;
}

/** What a question asks, in the language of the page where it is translated, leading to it. */
export function QuestionLink({ submissionId, question }: Props) {
  const found = useQuestionTitles(submissionId).get(question);
  return (
    <Link
      to="/submissions/$id/questions/$question"
      params={{ id: submissionId, question }}
      lang={found?.lang}
    >
      {found?.title ?? question}
    </Link>
  );
}
