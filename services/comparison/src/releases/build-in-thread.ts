import { Worker } from 'node:worker_threads';
import type { BuiltRelease } from './build-release.ts';
import type { ReleaseInputs } from './release-inputs.ts';

/** The build under way; the next one waits for it, so that memory holds one release at most. */
let before: Promise<unknown> = Promise.resolve();

/** Builds a release in a thread that ends with it, one at a time. @throws whatever the building threw */
export function buildInThread(inputs: ReleaseInputs): Promise<BuiltRelease> {
  const built = before.then(() => build(inputs));
  before = built.catch(() => undefined);
  return built;
}

function build(inputs: ReleaseInputs): Promise<BuiltRelease> {
  const { promise, resolve, reject } = Promise.withResolvers<BuiltRelease>();
  const worker = new Worker(new URL('./build.worker.ts', import.meta.url), {
    name: 'release',
    workerData: inputs,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  worker.once('message', resolve).once('error', reject);
  worker.once('exit', (code) =>
    reject(new Error(`the release was not built: the thread ended with ${code}`)),
  );
  return promise;
}
