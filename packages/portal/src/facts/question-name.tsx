import { useQuestionTitles } from './question-titles.ts';

export interface QuestionProps {
  readonly submissionId: string;
  readonly question: string;
}

/** What a question asks, in the language of the page where it is translated. */
export function QuestionName({ submissionId, question }: QuestionProps) {
  const found = useQuestionTitles(submissionId).get(question);
  return <span lang={found?.lang}>{found?.title ?? question}</span>;
}
