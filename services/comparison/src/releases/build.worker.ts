import { parentPort, workerData } from 'node:worker_threads';
import { buildRelease } from './build-release.ts';

parentPort?.postMessage(buildRelease(workerData));
