import type {
  cityRegisteredV1,
  DataOf,
  KnownEventDefinition,
  submissionScoredV1,
} from '@interlace/contracts';
import { createEventBus, type EventBus, type SqlExecutor, type Transactor } from '@interlace/event-bus';
import { interculturalInstrument } from '@interlace/instruments';
import pg from 'pg';
import type { RunningPlatform } from '../platform/running-platform.ts';

type Scored = DataOf<typeof submissionScoredV1>;

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const BATCH = 250;

/** Publishes events as the named service would: through its outbox, from where its own relay takes them on. */
export class Producer {
  readonly #pool: pg.Pool;
  readonly #database: Transactor<pg.PoolClient>;
  readonly #bus: EventBus<pg.PoolClient>;

  constructor(platform: RunningPlatform, service: string) {
    const { INTERLACE_DATABASE_URL, INTERLACE_BUS_DATABASE_URL = '' } = platform.environment(service);
    this.#pool = new pg.Pool({ connectionString: INTERLACE_DATABASE_URL, max: 2 });
    this.#database = transactor(this.#pool);
    // Never started: the outbox alone is used, which needs no transport.
    const transport = { kind: 'postgres', url: INTERLACE_BUS_DATABASE_URL } as const;
    this.#bus = createEventBus({ service, database: this.#database, transport, logger: silent });
  }

  async publish<Definition extends KnownEventDefinition>(
    definition: Definition,
    events: readonly DataOf<Definition>[],
  ): Promise<void> {
    for (let from = 0; from < events.length; from += BATCH) {
      const batch = events.slice(from, from + BATCH);
      await this.#database.transaction((tx) => this.#bus.publish(tx, definition, batch));
    }
  }

  async close(): Promise<void> {
    await this.#bus.stop();
    await this.#pool.end();
  }
}

function transactor(pool: pg.Pool): Transactor<pg.PoolClient> {
  const executor = (target: pg.Pool | pg.PoolClient): SqlExecutor => ({
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await target.query<Row & pg.QueryResultRow>(text, [...values])).rows,
  });
  return {
    pool: executor(pool),
    sql: executor,
    afterCommit() {}, // nobody here relays
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(client);
        await client.query('commit');
        return result;
      } finally {
        client.release();
      }
    },
  };
}

/** A city nobody has registered by hand. */
export function registeredCity(id: string, number: number): DataOf<typeof cityRegisteredV1> {
  return {
    cityId: id,
    profile: {
      ...{ code: `growth-${number}`, name: `Growth city ${number}`, country: 'IT', fictitious: true },
      ...{ lau: null, nuts: null, latitude: null, longitude: null },
      population: [{ year: 2024, value: 20_000 + 1_000 * (number % 500), source: 'invented' }],
      foreignBornShare: [{ year: 2024, value: 1 + (number % 30), source: 'invented' }],
    },
  };
}

const percent = () => Math.random() * 100;

/** A score as scoring would tell it, of figures drawn at random; a new version takes the place of the one before. */
export function score(facts: { roundId: string; networkId: string; cityId: string }, version = 1): Scored {
  const { code, version: instrumentVersion, indicators, composites, questions } = interculturalInstrument;
  const item = ({ code: name }: { code: string }) => {
    const strict = percent();
    return { code: name, strict, lenient: Math.min(100, strict + 3), coverage: 0.9 };
  };
  return {
    ...facts,
    // One submission per city: nobody but the city asks for it.
    submissionId: facts.cityId,
    instrument: { code, version: instrumentVersion },
    submissionVersion: version,
    methodVersion: '2026-1',
    origin: 'illustrative',
    submittedAt: new Date().toISOString(),
    indicators: indicators.map(item),
    composites: composites.map(item),
    questions: questions.map((question) => ({
      question: question.code,
      lineage: question.lineage,
      state: 'answered',
      points: Math.round(percent()),
      attainable: 100,
    })),
  };
}
