import { useEffect } from 'react';
import { api } from '../../api/api.ts';
import { queries } from '../../api/queries.ts';

/** Remembers that one looks into a survey now: what others do from here on is news at the next visit. */
export function useVisit(submissionId: string, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const path = { id: submissionId };
    api.PUT('/api/v1/submissions/{id}/visits', { params: { path } }).then(
      () => queries.invalidateQueries({ queryKey: ['visit', submissionId] }),
      // Without a network nobody's news are forgotten; the next visit counts.
      () => undefined,
    );
  }, [submissionId, isOn]);
}
