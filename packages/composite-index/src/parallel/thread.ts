import { parentPort } from 'node:worker_threads';
import { MethodError } from '../method-error.ts';
import type { DrawModel } from '../uncertainty/draw-model.ts';
import { countPlaces } from '../uncertainty/place-counts.ts';
import type { FromThread, ToThread } from './message.ts';
import { openModel } from './model-source.ts';

const models = new Map<number, Promise<DrawModel>>();

parentPort?.on('message', async (message: ToThread) => {
  if (message.kind === 'open') {
    const model = openModel(message.source);
    model.catch(() => undefined); // reported by the first count
    models.set(message.run, model);
  } else if (message.kind === 'close') models.delete(message.run);
  else await count(message.run, message.from, message.to);
});

async function count(run: number, from: number, to: number): Promise<void> {
  try {
    const model = await models.get(run);
    if (!model) throw new Error(`run ${run} was not opened`);
    const counts = countPlaces(model, from, to);
    const buffers = [counts.places, ...counts.scoreSums].map(({ buffer }) => buffer as ArrayBuffer);
    parentPort?.postMessage({ run, counts } satisfies FromThread, buffers);
  } catch (error) {
    const code = error instanceof MethodError ? error.code : null;
    const message = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ run, failure: { code, message } } satisfies FromThread);
  }
}
