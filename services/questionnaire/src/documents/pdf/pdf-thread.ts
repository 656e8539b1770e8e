import { TaskThread } from '@interlace/service-kit';
import type { Paper } from './paper.ts';

const thread = new TaskThread<Paper, Uint8Array>({
  script: new URL('./write-pdf.worker.ts', import.meta.url),
  name: 'documents',
  limitMs: 60_000,
  resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 },
});

/**
 * A paper as a tagged PDF, written beside the thread that answers requests: a questionnaire takes a third of a second.
 * @throws DomainError `service-busy` where too many wait
 */
export async function writePdfInThread(paper: Paper): Promise<Buffer> {
  const { buffer, byteOffset, byteLength } = await thread.run(paper);
  return Buffer.from(buffer, byteOffset, byteLength);
}
