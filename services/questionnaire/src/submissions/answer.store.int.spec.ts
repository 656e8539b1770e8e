import { eventually, type TestDatabase } from '@interlace/testkit';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openAsService, questionnaireDatabase } from '../../test/support/databases.ts';
import { storedDraft } from '../../test/support/stored-draft.ts';
import type { QuestionnaireDatabase } from '../questionnaire.ts';
import { readAnswers, readFacts, saveAnswers } from './answer.store.ts';
import type { AnswerInput } from './answer.ts';
import { findSubmission, type Hold } from './submission.store.ts';

let place: TestDatabase;
let database: QuestionnaireDatabase;
let id: string;
beforeAll(async () => {
  place = await questionnaireDatabase();
  database = openAsService(place);
});
beforeEach(async () => {
  ({ id } = await storedDraft(database));
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const answer = (value: number, version = 0): AnswerInput => ({ state: 'answered', value, version });
const stamp = (subject: string) => ({ at: new Date(), subject });

/** Somebody in the middle of a transaction: holds the submission, saves, and commits when told to. */
function somebody(subject: string, answers: Record<string, AnswerInput>, hold: Hold = 'to-save') {
  const commit = Promise.withResolvers<void>();
  const saved = Promise.withResolvers<string[]>();
  const done = database.transaction(async (tx) => {
    const sql = database.sql(tx);
    await findSubmission(sql, id, hold);
    const rows = await saveAnswers(sql, id, new Map(Object.entries(answers)), stamp(subject));
    saved.resolve(rows.map(({ question }) => question));
    await commit.promise;
  });
  return { saved: saved.promise, commit: () => commit.resolve(), done };
}

const someoneWaits = () =>
  eventually(async () => {
    const rows = await database.pool.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows.length > 0;
  });

it('two people on two answers do not wait for each other', async () => {
  const one = somebody('one', { a: answer(1) });
  const two = somebody('two', { b: answer(2) });
  expect(await Promise.all([one.saved, two.saved])).toEqual([['a'], ['b']]);
  one.commit();
  two.commit();
  await Promise.all([one.done, two.done]);
  expect((await readAnswers(database.pool, id)).map(({ question, value }) => [question, value])).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

it('of two people on one answer the second waits and is then told, instead of writing over the first', async () => {
  const one = somebody('one', { a: answer(1) });
  await one.saved;
  const two = somebody('two', { a: answer(2), b: answer(2) });
  await someoneWaits();
  one.commit();
  expect(await two.saved).toEqual(['b']);
  two.commit();
  await Promise.all([one.done, two.done]);
  expect((await readFacts(database.pool, id)).get('a')).toEqual({ state: 'answered', value: 1 });
});

it('people saving the same answers in opposite order never block each other', async () => {
  const questions = Array.from({ length: 300 }, (_, index) => `q-${index}`);
  const orders = [questions, questions.toReversed(), questions, questions.toReversed()];
  for (const version of [0, 1, 2]) {
    let attempts = 0; // a deadlock would be run again
    const saved = await Promise.all(
      orders.map((order, who) =>
        database.transaction((tx) => {
          attempts += 1;
          const inputs = new Map(order.map((question) => [question, answer(who, version)]));
          return saveAnswers(database.sql(tx), id, inputs, stamp(`person ${who}`));
        }),
      ),
    );
    expect(saved.map((rows) => rows.length).sort()).toEqual([0, 0, 0, 300]);
    expect(attempts).toBe(orders.length);
  }
});

it('who sends waits for who is saving, and sees what was saved', async () => {
  const saver = somebody('saver', { a: answer(1) });
  await saver.saved;
  const sender = database.transaction(async (tx) => {
    await findSubmission(database.sql(tx), id, 'to-step');
    return readFacts(database.sql(tx), id);
  });
  await someoneWaits();
  saver.commit();
  expect([...(await sender).keys()]).toEqual(['a']);
  await saver.done;
});

it('values come back as they were given', async () => {
  const values: Record<string, AnswerInput> = {
    list: { state: 'answered', value: ['x', 'y'], version: 0 },
    none: { state: 'answered', value: [], version: 0 },
    ratio: { state: 'answered', value: { numerator: 0.1, denominator: 3 }, version: 0 },
    small: { state: 'answered', value: 5e-324, version: 0 },
    large: { state: 'answered', value: 1.7976931348623157e308, version: 0 },
    text: { state: 'answered', value: '“čšž” \\ \n 🇪🇺', version: 0 },
    unknown: { state: 'unknown', reason: 'Not counted', version: 0 },
  };
  const inputs = new Map(Object.entries(values));
  await database.transaction((tx) => saveAnswers(database.sql(tx), id, inputs, stamp('somebody')));
  const facts = await readFacts(database.pool, id);
  for (const [question, { state, ...rest }] of inputs) {
    expect(facts.get(question)).toEqual('value' in rest ? { state, value: rest.value } : { state });
  }
});
