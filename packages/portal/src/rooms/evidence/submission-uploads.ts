import { dataOf } from '@interlace/api-client';
import { useSyncExternalStore } from 'react';
import { api } from '../../api/api.ts';
import { queries } from '../../api/queries.ts';
import { evidenceKey } from './evidence.queries.ts';
import { sendFile } from './send-file.ts';
import { createUploadQueue, type Upload, type UploadQueue } from './upload-queue.ts';

/** By submission and beyond pages: who goes on to the next question loses no file that is on its way. */
const bySubmission = new Map<string, UploadQueue>();

function begin(submissionId: string): UploadQueue {
  const queue = createUploadQueue({
    send: (file, options) => sendFile(submissionId, file, options),
    async onStored(added, question) {
      if (question !== null) await refer(submissionId, question, added.id);
      await queries.invalidateQueries({ queryKey: evidenceKey(submissionId) });
    },
    newId: () => crypto.randomUUID(),
    after: (milliseconds, then) => void setTimeout(then, milliseconds),
  });
  window.addEventListener('online', () => queue.resume());
  window.addEventListener('beforeunload', (event) => {
    if (queue.snapshot().some(({ state }) => state !== 'refused')) event.preventDefault();
  });
  return queue;
}

/** An answer is backed by an item from now on, or says anew where in it. */
export const refer = (
  id: string,
  question: string,
  evidence: string,
  passage: { readonly place?: string | null; readonly note?: string | null } = {},
) =>
  dataOf(
    api.PUT('/api/v1/submissions/{id}/answers/{question}/evidence/{evidence}', {
      params: { path: { id, question, evidence } },
      body: passage,
    }),
  );

/** The files on their way into a submission. */
export function uploadsOf(submissionId: string): UploadQueue {
  const queue = bySubmission.get(submissionId) ?? begin(submissionId);
  bySubmission.set(submissionId, queue);
  return queue;
}

/** Re-renders with every step of an upload. */
export function useUploads(submissionId: string): readonly Upload[] {
  const { subscribe, snapshot } = uploadsOf(submissionId);
  return useSyncExternalStore(subscribe, snapshot);
}
