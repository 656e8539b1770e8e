import { randomUUID } from 'node:crypto';
import { cityRegisteredV1, submissionScoredV1 } from '@interlace/contracts';
import { z } from 'zod';
import { httpClient } from '../load/http.ts';
import { Producer, registeredCity, score } from '../survey/score-events.ts';
import { SurveySender } from '../survey/survey-sender.ts';
import type { MeasureContext } from './context.ts';

/** A round with a score for each of so many cities, told by events. */
export interface SampleRound {
  readonly roundId: string;
  readonly cities: readonly string[];
  /** Address of a city's benchmark. */
  path(cityId: string): string;
  /** Publishes a new score of one of the cities. */
  change(): Promise<void>;
  close(): Promise<void>;
}

/** Fills a round as the services themselves would: registered cities and their scores, through the event log. */
export async function fillRound(context: MeasureContext, size: number): Promise<SampleRound> {
  const { platform, network } = context;
  const roundId = await network.openRound();
  const cities = Array.from({ length: size }, () => randomUUID());
  const registry = new Producer(platform, 'city-registry');
  await registry.publish(cityRegisteredV1, cities.map(registeredCity));
  await registry.close();
  const scoring = new Producer(platform, 'scoring');
  const facts = (cityId: string) => ({ roundId, networkId: network.id, cityId });
  await scoring.publish(
    submissionScoredV1,
    cities.map((cityId) => score(facts(cityId))),
  );
  const comparison = platform.serviceUrl('comparison');
  const sender = new SurveySender({ questionnaire: comparison, comparison }, 1);
  await sender.allVisible(roundId, network.administrator, size);
  await sender.close();
  let version = 1;
  return {
    roundId,
    cities,
    path: (cityId) => `/api/v1/benchmarks/rounds/${roundId}/cities/${cityId}`,
    async change() {
      version += 1;
      const cityId = cities[version % cities.length] ?? '';
      await scoring.publish(submissionScoredV1, [score(facts(cityId), version)]);
    },
    close: () => scoring.close(),
  };
}

/** A benchmark of the round as the service answers it; its length is that of all, give or take a few digits. */
export async function anyBenchmark(context: MeasureContext, round: SampleRound): Promise<object> {
  const client = httpClient(context.platform.serviceUrl('comparison'), 1);
  const { body } = await client.get(round.path(round.cities[0] ?? ''), context.network.administrator);
  await client.close();
  return z.looseObject({}).parse(body);
}
