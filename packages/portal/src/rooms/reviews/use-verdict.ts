import type { BlindVerdictInput, ReviewWithThread, VerdictInputInput } from '@interlace/api-client';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';

type Given = BlindVerdictInput;

/** Gives a verdict, in the open or blind. The version and revision seen go with it, so that nothing is judged unseen. */
export function useVerdict(
  { submissionId: id, question, submissionVersion: version, revision }: ReviewWithThread,
  { isBlind, onSaved }: { readonly isBlind: boolean; readonly onSaved: () => void },
) {
  const give = useCommand<Given, unknown>(
    (body, headers) => {
      const request = { params: { path: { id, question } }, headers };
      if (isBlind)
        return api.POST('/api/v1/submissions/{id}/reviews/{question}/blind-verdict', { ...request, body });
      const seen: VerdictInputInput = { ...body, revision };
      return api.POST('/api/v1/submissions/{id}/reviews/{question}/verdict', { ...request, body: seen });
    },
    { refreshes: [['reviews']], onDone: onSaved },
  );
  return { give, version };
}
