import { type AddedEvidence, ApiProblem, ApiUnreachable } from '@interlace/api-client';
import type { SendingOptions } from './upload-queue.ts';

/** Sends a file as it is. By XMLHttpRequest, for `fetch` does not tell how far it has come. */
export function sendFile(
  submissionId: string,
  file: File,
  { key, signal, onProgress }: SendingOptions,
): Promise<AddedEvidence> {
  const query = new URLSearchParams({ name: file.name });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/submissions/${submissionId}/evidence/files?${query}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('idempotency-key', key);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener('load', () => {
      if (request.status < 300) return resolve(request.response);
      const type = request.getResponseHeader('content-type') ?? '';
      const isTold = type.startsWith('application/problem+json') && request.response !== null;
      reject(isTold ? new ApiProblem(request.response) : new ApiUnreachable(request.status));
    });
    request.addEventListener('error', () => reject(new ApiUnreachable('the connection was lost')));
    request.addEventListener('abort', () => reject(new ApiUnreachable('it was called off')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
