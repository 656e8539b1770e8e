import { setTimeout as wait } from 'node:timers/promises';
import { interculturalInstrument } from '@interlace/instruments';
import { sandboxAnswers } from '@interlace/local/seed/sandbox/sandbox-answers';
import { answersBody } from '@interlace/local/seed/seed-sandbox-round';
import { z } from 'zod';
import { type HttpClient, httpClient } from '../load/http.ts';
import type { BenchCity } from './bench-network.ts';
import type { ScoreNews } from './score-news.ts';
import { until } from './until.ts';

/** Different sets of answers, so that neither scoring nor the database sees the same one all the time. */
const ANSWER_SETS = 40;

export const answerSets = Array.from({ length: ANSWER_SETS }, (_, number) =>
  sandboxAnswers(interculturalInstrument, `bench-${number}`, 2026),
);
const bodies = answerSets.map((answers) => JSON.stringify(answersBody(answers)));

/** Between the first two looks once the news has come, and how the pauses grow: hundreds who wait must not become the load. */
const LOOK_MS = 2;
const SLACKENING = 1.5;
const MOST_LOOK_MS = 50;

const created = z.object({ id: z.uuid() });
const cityList = z.object({ sample: z.object({ cities: z.int() }).nullable() });

const rankRun = z.object({ state: z.string() });

/** Where surveys are sent and benchmarks are read: the two services, or the gateway for both. */
export interface Fronts {
  questionnaire: string;
  comparison: string;
}

/** Sends surveys over HTTP and looks for what comes of them. */
export class SurveySender {
  readonly #questionnaire: HttpClient;
  readonly #comparison: HttpClient;

  constructor({ questionnaire, comparison }: Fronts, connections: number) {
    this.#questionnaire = httpClient(questionnaire, connections);
    this.#comparison = httpClient(comparison, connections);
  }

  /** Makes the draft and saves all answers in one request; answers the path of the submission. */
  async write(roundId: string, { code, token }: BenchCity): Promise<string> {
    const draft = await this.#questionnaire.write(
      'POST',
      '/api/v1/submissions',
      token,
      JSON.stringify({ roundId }),
    );
    const path = `/api/v1/submissions/${created.parse(draft).id}`;
    const body = bodies[Number(code.slice('bench-'.length)) % ANSWER_SETS];
    await this.#questionnaire.write('PUT', `${path}/answers`, token, body);
    return path;
  }

  async submit(path: string, { token }: BenchCity): Promise<void> {
    await this.#questionnaire.write('POST', `${path}/submit`, token);
  }

  /** Resolves when the round's sample has so many cities. */
  async allVisible(roundId: string, token: string, cities: number): Promise<void> {
    const path = `/api/v1/benchmarks/rounds/${roundId}/cities?limit=1`;
    await until(`the round shows ${cities} cities`, async () => {
      const { status, body } = await this.#comparison.get(path, token);
      if (status !== 200) return undefined;
      return (cityList.parse(body).sample?.cities ?? 0) >= cities || undefined;
    });
  }

  /** Resolves when the city, which waits for the news as a page would, can read its own benchmark. */
  async visible(roundId: string, { id, token }: BenchCity, news: ScoreNews): Promise<void> {
    const path = `/api/v1/benchmarks/rounds/${roundId}/cities/${id}`;
    await news.heard(roundId, id);
    for (let pause = LOOK_MS; (await this.#comparison.get(path, token)).status !== 200; ) {
      await wait(pause);
      pause = Math.min(MOST_LOOK_MS, pause * SLACKENING);
    }
  }

  /** Resolves when the platform has come to rest: the ranks of the round are computed, too. */
  async atRest(roundId: string, token: string): Promise<void> {
    await until('the ranks of the round are computed', async () => {
      const { body } = await this.#comparison.get(`/api/v1/benchmarks/rounds/${roundId}/robustness`, token);
      return rankRun.parse(body).state === 'finished' || undefined;
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.#questionnaire.close(), this.#comparison.close()]);
  }
}
