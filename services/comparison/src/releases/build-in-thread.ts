import { TaskThread } from '@interlace/service-kit';
import type { BuiltRelease } from './build-release.ts';
import type { ReleaseInputs } from './release-inputs.ts';

const thread = new TaskThread<ReleaseInputs, BuiltRelease>({
  script: new URL('./build.worker.ts', import.meta.url),
  name: 'release',
  limitMs: 1_800_000,
  resourceLimits: { maxOldGenerationSizeMb: 512 },
});

/** Builds a release beside the thread that answers requests; memory holds one at most. @throws DomainError as the building does */
export const buildInThread = (inputs: ReleaseInputs): Promise<BuiltRelease> => thread.run(inputs);
