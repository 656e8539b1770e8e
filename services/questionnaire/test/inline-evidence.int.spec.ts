import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { migrate, serviceMigrations, uuidv7 } from '@interlace/service-kit';
import { type TestDatabase, testDatabase } from '@interlace/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAnswers, readSentAnswers } from '../src/submissions/answer.store.ts';
import { openAsService } from './support/databases.ts';

const migrations = new URL('../prisma/migrations/', import.meta.url);
const [draft, sent] = [uuidv7(), uuidv7()];
const plan = { url: 'https://city.example/plan', title: 'Plan', note: 'page 3' };
const again = { url: 'https://city.example/plan', note: 'page 9' };
const gone = { url: 'https://city.example/gone' };

let before: string;
let place: TestDatabase;
beforeAll(async () => {
  before = await mkdtemp(join(tmpdir(), 'interlace-migrations-'));
  const old = (await readdir(migrations)).filter((name) => name < '0006');
  for (const name of old) await cp(new URL(name, migrations), join(before, name));
  const to = (directory: URL) => (ownerUrl: string, runtimeRole: string) =>
    migrate({ ownerUrl, runtimeRole, directories: serviceMigrations(directory) });
  place = await testDatabase({ name: 'inline-evidence', migrate: to(pathToFileURL(`${before}/`)) });
  await fill();
  await to(migrations)(place.ownerUrl, decodeURIComponent(new URL(place.runtimeUrl).username));
});
afterAll(async () => {
  await place.drop();
  await rm(before, { recursive: true });
});

/** As it was: links inside answers, and inside what was sent. */
async function fill(): Promise<void> {
  const database = openAsService(place);
  const { pool } = database;
  const round = uuidv7();
  await pool.query(`INSERT INTO instruments VALUES ('i', '1.0.0', 'I', '{}', now())`);
  await pool.query(
    `INSERT INTO rounds VALUES ($1, $1, 'r', 'R', 'i', '1.0.0', now(), now() + interval '1 day', NULL, 2026, '{}', false)`,
    [round],
  );
  for (const [id, state, version] of [
    [draft, 'draft', 0],
    [sent, 'reopened', 1],
  ] as const) {
    await pool.query(
      `INSERT INTO submissions VALUES ($1, $2, $3, 'submitted', $4, $5, false, 1, now(), now())`,
      [id, uuidv7(), round, state, version],
    );
    const rows = [
      ['walk.plan', 'answered', [plan, again]],
      ['transit.wait', 'answered', [plan]],
      ['bike.lanes', 'cleared', null],
    ] as const;
    for (const [question, answer, evidence] of rows)
      await pool.query(
        `INSERT INTO answers VALUES ($1, $2, $3, $4, NULL, NULL, $5, 1, '2026-01-01', 'anna')`,
        [id, question, answer, answer === 'answered' ? '"yes"' : null, evidence && JSON.stringify(evidence)],
      );
  }
  const answers = [{ question: 'walk.plan', state: 'answered', value: 'yes', evidence: [plan, gone] }];
  await pool.query(`INSERT INTO submission_versions VALUES ($1, 1, $2, '2025-12-01', 'bert')`, [
    sent,
    JSON.stringify(answers),
  ]);
  await database.close();
}

it('links inside answers become items behind them, and what was sent shows what it showed', async () => {
  const database = openAsService(place);
  const { pool } = database;
  const shown = async (id: string) =>
    (await readAnswers(pool, id)).map(({ question, evidence }) => [
      question,
      evidence.map(({ note, item }) => [item.url, item.title, note, item.addedBy]),
    ]);
  const addedBy = { [draft]: 'anna', [sent]: 'bert' };
  for (const id of [draft, sent])
    expect(await shown(id)).toEqual([
      ['transit.wait', [[plan.url, 'Plan', 'page 3', addedBy[id]]]],
      ['walk.plan', [[plan.url, 'Plan', 'page 3\npage 9', addedBy[id]]]],
    ]);
  const items = await pool.query(
    'SELECT url, taken_off_at IS NULL AS "isOnDraft" FROM evidence_items WHERE submission_id = $1 ORDER BY url',
    [sent],
  );
  expect(items).toEqual([
    { url: gone.url, isOnDraft: false },
    { url: plan.url, isOnDraft: true },
  ]);
  const [answer] = await readSentAnswers(pool, sent, 1);
  expect(answer).toMatchObject({
    question: 'walk.plan',
    value: 'yes',
    evidence: expect.arrayContaining([
      expect.objectContaining({
        note: 'page 3',
        item: expect.objectContaining({ title: 'Plan', url: plan.url }),
      }),
      expect.objectContaining({ note: null, item: expect.objectContaining({ title: gone.url }) }),
    ]),
  });
  await database.close();
});
