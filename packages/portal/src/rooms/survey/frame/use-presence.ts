import { dataOf, type PresentPerson } from '@interlace/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { queries } from '../../../api/queries.ts';
import { useLive } from '../../../live/use-live.ts';

const BEAT_MS = 15_000;
const nobody: readonly PresentPerson[] = [];

interface Whereabouts {
  readonly cityId: string;
  readonly roundId: string;
  readonly submissionId: string;
  /** Null beside the questions. */
  readonly question: string | null;
}

/** Tells the others where one is, and answers who else has the submission open. */
export function usePresence(
  { cityId, roundId, submissionId, question }: Whereabouts,
  isOn: boolean,
): readonly PresentPerson[] {
  const queryKey = ['presence', submissionId, question];
  const { data = nobody } = useQuery({
    queryKey,
    async queryFn(): Promise<readonly PresentPerson[]> {
      const body = { cityId, roundId, submissionId, question };
      return (await dataOf(api.PUT('/api/v1/presence', { body }))).present;
    },
    enabled: isOn,
    refetchInterval: BEAT_MS,
    staleTime: 0,
    retry: false,
    placeholderData: keepPreviousData,
  });
  useLive('presence', (told) => {
    if (told.submissionId === submissionId) queries.setQueryData(queryKey, told.present);
  });
  return data;
}
