import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Paper } from './paper.ts';
import { writePdf } from './write-pdf.ts';

export type Written = { readonly bytes: Uint8Array } | { readonly fault: string };

/** On Linux the priority is that of this thread alone: requests go first. */
setPriority(10);

parentPort?.on('message', async (paper: Paper) => {
  try {
    answer({ bytes: await writePdf(paper) });
  } catch (error) {
    answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

const answer = (written: Written) => parentPort?.postMessage(written);
