import { randomUUID } from 'node:crypto';
import { interculturalInstrument } from '@interlace/instruments';
import type pg from 'pg';
import { score } from '../survey/score-events.ts';
import { answerSets } from '../survey/survey-sender.ts';
import type { BareDatabases } from './bare-databases.ts';
import type { BareRecord, BareSends } from './bare-sends.ts';

const { code, version } = interculturalInstrument;
const [answers = []] = answerSets;
/** One row per question as `unnest` takes them. */
const columns = [
  answers.map(({ question }) => question),
  answers.map(({ answer }) => answer.state),
  answers.map(({ answer }) => (answer.state === 'answered' ? JSON.stringify(answer.value) : null)),
  answers.map(({ answer }) => (answer.state === 'answered' ? null : 'Invented.')),
];

const sample = score({ roundId: randomUUID(), networkId: randomUUID(), cityId: randomUUID() });
const envelope = {
  ...{ specversion: '1.0', id: randomUUID(), source: '/bare', type: 'interlace.bare.event.v1', subject: '' },
  ...{ time: sample.submittedAt, datacontenttype: 'application/json', partitionkey: sample.cityId },
};
/** Everything the chain stores as text, made once: the bare loop computes nothing. */
const texts = {
  submitted: JSON.stringify({ ...envelope, data: { ...sample, questions: answers } }),
  scored: JSON.stringify({ ...envelope, data: sample }),
  answers: JSON.stringify(answers),
  indicators: JSON.stringify(sample.indicators),
  composites: JSON.stringify(sample.composites),
  items: JSON.stringify([...sample.composites, ...sample.indicators]),
  questions: JSON.stringify(sample.questions),
  saved: JSON.stringify({
    answers: answers.map(({ question }) => ({ question, version: 1, updatedAt: sample.submittedAt })),
  }),
  summary: JSON.stringify({ ...envelope, instrument: sample.instrument }),
};

/** As long as a SHA-256, in hexadecimal and in bytes. */
const FINGERPRINT = '0'.repeat(64);
const HASH = Buffer.alloc(32);

type Query = (text: string, values: readonly unknown[]) => Promise<pg.QueryResult<{ position: string }>>;

/**
 * One survey from draft to benchmark as plain SQL: the transactions the platform makes, with the rows it writes, and
 * nothing else: no HTTP, no validation, no scoring. Two halves, because latency counts from the second.
 */
export class BareChain {
  readonly #databases: BareDatabases;
  readonly #sends: BareSends;

  constructor(databases: BareDatabases, sends: BareSends) {
    this.#databases = databases;
    this.#sends = sends;
  }

  /** The draft and its answers; answers the id. */
  async write(): Promise<string> {
    const { pools, roundId } = this.#databases;
    const id = randomUUID();
    await transaction(pools.questionnaire, async (query) => {
      await query(
        `with born as (
           insert into submissions (id, city_id, round_id, origin, state, version, validated, revision, created_at, since)
           values ($1, $2, $3, 'illustrative', 'draft', 0, false, 1, now(), now()) returning id)
         insert into submission_steps (submission_id, number, step, version, reason, at, subject)
         select id, 1, 'created', 0, null, now(), 'bare' from born`,
        [id, id, roundId],
      );
      await keepAnswer(query, texts.summary);
    });
    await transaction(pools.questionnaire, async (query) => {
      await query(
        `with saved as (
           insert into answers (submission_id, question_code, state, value, reason, version, updated_at, updated_by)
           select $1, a.question, a.state, a.value::jsonb, a.reason, 1, now(), 'bare'
           from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as a (question, state, value, reason)
           returning *)
         insert into answer_history (submission_id, question_code, outcome, version, state, value, reason, kept, at, subject)
         select submission_id, question_code, 'saved', version, state, value, reason, false, updated_at, updated_by
         from saved`,
        [id, ...columns],
      );
      await keepAnswer(query, texts.saved);
    });
    return id;
  }

  /** From sending to the benchmark's row. */
  async submit(id: string): Promise<void> {
    const { pools, roundId } = this.#databases;
    const submitted = { id: randomUUID(), topic: 'submissions', key: id, value: texts.submitted } as const;
    const first = await transaction(pools.questionnaire, async (query) => {
      await query(
        `insert into submission_versions (submission_id, version, answers, submitted_at, submitted_by)
         select $1, 1, jsonb_agg(to_jsonb(a)), now(), 'bare' from answers a where submission_id = $1`,
        [id],
      );
      await query(
        `with moved as (
           update submissions set state = 'submitted', version = 1, revision = 2, since = now() where id = $1 returning id)
         insert into submission_steps (submission_id, number, step, version, reason, at, subject)
         select id, 2, 'submitted', 1, null, now(), 'bare' from moved`,
        [id],
      );
      await keepAnswer(query, texts.summary);
      return intoOutbox(query, submitted);
    });
    await this.#relay(pools.questionnaire, submitted, first);

    const scored = { id: randomUUID(), topic: 'scores', key: id, value: texts.scored } as const;
    const second = await transaction(pools.scoring, async (query) => {
      await query(INBOX, [submitted.id]);
      await query(
        `with submission as (
           insert into submissions (submission_id, city_id, round_id, network_id, standing_version)
           values ($1, $1, $2, $2, 1)
         ), version as (
           insert into submission_versions
             (submission_id, version, instrument_code, instrument_version, origin, submitted_at, answers)
           values ($1, 1, $3, $4, 'illustrative', now(), $5))
         insert into scores (submission_id, version, method_version, indicators, composites)
         values ($1, 1, '2026-1', $6, $7)`,
        [id, roundId, code, version, texts.answers, texts.indicators, texts.composites],
      );
      return intoOutbox(query, scored);
    });
    await this.#relay(pools.scoring, scored, second);

    await transaction(pools.comparison, async (query) => {
      await query(INBOX, [scored.id]);
      await query(
        `with next as (update edition set revision = revision + 1 returning revision)
         insert into score (round_id, city_id, origin, submission_id, submission_version, submitted_at, instrument_code,
           instrument_version, method_version, items, questions, fingerprint, standing, revision)
         select $1, $2, 'illustrative', $2, 1, now(), $3, $4, '2026-1', $5, $6, $7, true, revision
         from next`,
        [roundId, id, code, version, texts.items, texts.questions, FINGERPRINT],
      );
    });
  }

  async #relay(outbox: pg.Pool, record: BareRecord, position: string): Promise<void> {
    await this.#sends.send(record);
    await outbox.query({
      name: 'sent',
      text: 'delete from messaging.outbox where position = $1',
      values: [position],
    });
  }
}

/** What the caller of a command was answered, under its idempotency key. */
async function keepAnswer(query: Query, body: string): Promise<void> {
  await query(
    `insert into http.idempotency_key (scope, key, route, request_hash, status, headers, body)
     values ('bare', $1, 'POST /bare', $2, 200, '{}', $3)`,
    [randomUUID(), HASH, body],
  );
}

const INBOX = `insert into messaging.inbox (consumer_group, event_id) values ('bare', $1)`;

/** Answers where in the outbox the event stands. */
async function intoOutbox(query: Query, { id, topic, key, value }: BareRecord): Promise<string> {
  const { rows } = await query(
    'insert into messaging.outbox (id, topic, key, envelope) values ($1, $2, $3, $4) returning position',
    [id, topic, key, value],
  );
  return rows[0]?.position ?? '';
}

/** Prepared statements, one connection: as fast as `pg` goes. */
async function transaction<T>(pool: pg.Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work((text, values) =>
      client.query({ name: nameOf(text), text, values: [...values] }),
    );
    await client.query('commit');
    return result;
  } finally {
    client.release();
  }
}

const statements = new Map<string, string>();
function nameOf(text: string): string {
  const name = statements.get(text) ?? `bare-${statements.size}`;
  statements.set(text, name);
  return name;
}
