import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { buildRelease } from './build-release.ts';

/** On Linux the priority is that of this thread alone: requests go first. */
setPriority(10);

parentPort?.postMessage(buildRelease(workerData));
