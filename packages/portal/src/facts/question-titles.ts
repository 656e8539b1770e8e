import { useQuery } from '@tanstack/react-query';
import { langOf, useInstrument } from './instrument.ts';
import { submissionQuery } from './rounds.ts';

export interface QuestionTitle {
  readonly code: string;
  readonly title: string;
  /** Language it is in: a question whose translation is not current stands as it was written. */
  readonly lang: string;
}

/** Questions of a submission by code, in the order of the instrument, in the language of the page; empty while they are on their way. */
export function useQuestionTitles(submissionId: string): ReadonlyMap<string, QuestionTitle> {
  const { data: submission } = useQuery(submissionQuery(submissionId));
  const { data } = useInstrument(submission?.instrument);
  return new Map(
    data?.instrument.questions.map(({ code, title }) => [
      code,
      { code, title, lang: langOf(data, `questions/${code}`) },
    ]),
  );
}
