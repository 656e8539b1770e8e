import { Worker } from 'node:worker_threads';
import type { Paper } from './paper.ts';
import type { Written } from './write-pdf.worker.ts';

const IDLE_MS = 30_000;
const HEAP_MB = 256;

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
/** The file being written; the next one waits for it. */
let before: Promise<unknown> = Promise.resolve();

/**
 * A paper as a tagged PDF, written beside the thread that answers requests: a questionnaire takes a third of a second.
 * One at a time; the thread is started when needed, and ended when it has had nothing to do for half a minute.
 * @throws Error where the thread broke
 */
export function writePdfInThread(paper: Paper): Promise<Buffer> {
  const written = before.then(() => write(paper));
  before = written.catch(() => undefined);
  return written;
}

async function write(paper: Paper): Promise<Buffer> {
  clearTimeout(idle);
  try {
    const written = await answerOf(start(), paper);
    if ('fault' in written) throw new Error(written.fault);
    const { buffer, byteOffset, byteLength } = written.bytes;
    return Buffer.from(buffer, byteOffset, byteLength);
  } finally {
    idle = setTimeout(end, IDLE_MS).unref();
  }
}

function start(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL('./write-pdf.worker.ts', import.meta.url), {
    name: 'documents',
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 8 },
  });
  started.unref();
  started.on('exit', () => {
    if (worker === started) worker = undefined;
  });
  started.on('error', () => {}); // heard by whoever waits for a file
  worker = started;
  return started;
}

function end(): void {
  const ended = worker;
  worker = undefined;
  void ended?.terminate();
}

function answerOf(thread: Worker, paper: Paper): Promise<Written> {
  const { promise, resolve, reject } = Promise.withResolvers<Written>();
  const gone = (code: number) => reject(new Error(`the thread that writes documents ended with ${code}`));
  thread.on('message', resolve).on('error', reject).on('exit', gone);
  thread.postMessage(paper);
  return promise.finally(() => thread.off('message', resolve).off('error', reject).off('exit', gone));
}
