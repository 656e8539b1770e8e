import { dataOf } from '@interlace/api-client';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Saving } from './line-choice.ts';

/**
 * Saves chosen lines of a workbook: all answers at once or none, then what is taken back, one by one. Says how many there
 * were. Somebody who saved in between is not overwritten: then it is refused, and the workbook is compared anew.
 */
export function useTakeOver(id: string) {
  return useCommand(
    async ({ answers, removed }: Saving, headers) => {
      const saved = Object.keys(answers).length;
      const path = { id };
      if (saved > 0)
        await dataOf(
          api.PUT('/api/v1/submissions/{id}/answers', { params: { path }, headers, body: { answers } }),
        );
      for (const { question, version } of removed)
        await api.DELETE('/api/v1/submissions/{id}/answers/{question}', {
          params: { path: { id, question }, query: { version } },
          headers: { 'idempotency-key': `${headers['idempotency-key']}-${question}` },
        });
      return saved + removed.length;
    },
    {
      refreshes: [
        ['submission', id],
        ['board', id],
      ],
    },
  );
}
