import { dataOf } from '@interlace/api-client';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { evidenceKey } from './evidence.queries.ts';
import type { Backing } from './evidence.ts';
import { refer } from './submission-uploads.ts';

/** Taking items off an answer, and putting back the one that was just taken off. */
export function useAnswerEvidence(submissionId: string, question: string, onBack: () => void) {
  const [takenOff, setTakenOff] = useState<Backing | null>(null);
  const refreshes = [evidenceKey(submissionId)];
  const takeOff = useCommand(
    async (backing: Backing) => {
      const path = { id: submissionId, question, evidence: backing.item.id };
      await dataOf(
        api.DELETE('/api/v1/submissions/{id}/answers/{question}/evidence/{evidence}', { params: { path } }),
      );
      return backing;
    },
    { refreshes, onDone: setTakenOff },
  );
  const putBack = useCommand(
    ({ item, passage: { place, note } }: Backing) => refer(submissionId, question, item.id, { place, note }),
    {
      refreshes,
      onDone() {
        setTakenOff(null);
        onBack();
      },
    },
  );
  return { takenOff, takeOff, putBack, fault: takeOff.faults.whole ?? putBack.faults.whole };
}
