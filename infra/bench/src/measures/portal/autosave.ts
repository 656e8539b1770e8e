import { setTimeout as wait } from 'node:timers/promises';
import { answersBody } from '@interlace/local/seed/seed-sandbox-round';
import { z } from 'zod';
import { type HttpClient, httpClient } from '../../load/http.ts';
import { type Figure, figureOf } from '../../report/figure.ts';
import { percentile } from '../../report/statistics.ts';
import type { BenchCity } from '../../survey/bench-network.ts';
import { answerSets } from '../../survey/survey-sender.ts';
import type { MeasureContext } from '../context.ts';

const PEOPLE = 50;
/** The portal sends what is typed after a pause; nobody answers a question faster. */
const PAUSE_MS = 700;
const AIM_MS = 100;

const created = z.object({ id: z.uuid() });

/** Fifty people who answer question after question, each save sent through the gateway as the portal sends it. */
export async function measureAutosave({ platform, network, quick, say }: MeasureContext): Promise<Figure[]> {
  const saves = quick ? 15 : 40;
  const roundId = await network.openRound();
  const gateway = httpClient(platform.url, PEOPLE);
  say(`portal: ${PEOPLE} people typing`);
  const people = network.cities.slice(0, PEOPLE).map(async (city, index) => {
    const path = await beginDraft(gateway, roundId, city);
    await wait((index / PEOPLE) * PAUSE_MS);
    return saveEach(gateway, { path, city, answers: answerSets[index % answerSets.length] ?? [], saves });
  });
  const times = (await Promise.all(people)).flat();
  await gateway.close();
  return ([0.5, 0.95] as const).map((p) =>
    figureOf({
      measure: 'portal',
      bus: platform.bus,
      what: `autosave with ${PEOPLE} people typing at once, p${p * 100}`,
      unit: 'ms',
      runs: [percentile(times, p)],
      aim: p === 0.95 ? { of: 'value', is: 'at most', bound: AIM_MS } : undefined,
    }),
  );
}

async function beginDraft(gateway: HttpClient, roundId: string, { token }: BenchCity): Promise<string> {
  const draft = await gateway.write('POST', '/api/v1/submissions', token, JSON.stringify({ roundId }));
  return `/api/v1/submissions/${created.parse(draft).id}`;
}

interface Person {
  readonly path: string;
  readonly city: BenchCity;
  readonly answers: (typeof answerSets)[number];
  readonly saves: number;
}

/** Milliseconds of each save. */
async function saveEach(gateway: HttpClient, { path, city, answers, saves }: Person): Promise<number[]> {
  const times: number[] = [];
  for (const answer of answers.slice(0, saves)) {
    const [[question, body] = []] = Object.entries(answersBody([answer]).answers);
    const began = performance.now();
    await gateway.write('PUT', `${path}/answers/${question}`, city.token, JSON.stringify(body));
    times.push(performance.now() - began);
    await wait(PAUSE_MS);
  }
  return times;
}
