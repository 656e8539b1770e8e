import { createEventBus } from '@interlace/event-bus';
import { createLogger } from '@interlace/service-kit';
import type { TestDatabase } from '@interlace/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAsService, questionnaireDatabase } from '../../test/support/databases.ts';
import { ofCity } from '../../test/support/people.ts';
import { storedDraft } from '../../test/support/stored-draft.ts';
import { createInstrumentLibrary } from '../instruments/instrument-library.ts';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { keepVersion } from './answer.store.ts';
import { findSubmission, readHistory } from './submission.store.ts';
import type { Submission } from './submission.ts';
import { takeStep } from './take-step.ts';

let place: TestDatabase;
let questionnaire: Questionnaire;
beforeAll(async () => {
  place = await questionnaireDatabase();
  const database = openAsService(place);
  // Never started: what is published stays in the outbox, where the test can see it.
  const bus = createEventBus({
    service: 'questionnaire',
    database,
    transport: { kind: 'postgres', url: place.runtimeUrl },
    logger: createLogger({ INTERLACE_LOG_LEVEL: 'silent' }, 'questionnaire'),
  });
  questionnaire = { database, bus, library: createInstrumentLibrary(), now: () => new Date() };
});
afterAll(async () => {
  await questionnaire.database.close();
  await place.drop();
});

const submit = async (tx: QuestionnaireTx, draft: Submission) => {
  const at = new Date();
  const principal = ofCity(draft.cityId);
  await keepVersion(questionnaire.database.sql(tx), draft.id, 1, [], { at, subject: principal.subject });
  await takeStep(questionnaire, tx, draft, {
    step: { step: 'submitted', version: 1, late: false },
    at,
    principal,
  });
};

const traces = async ({ id, cityId }: Submission) => {
  const { pool, client } = questionnaire.database;
  return {
    state: (await findSubmission(pool, id))?.state,
    steps: (await readHistory(pool, id)).map(({ step }) => step),
    versions: await client.submissionVersion.count({ where: { submissionId: id } }),
    events: (await pool.query('SELECT FROM messaging.outbox WHERE key = $1', [cityId])).length,
  };
};

it('state, version, history and event are stored together', async () => {
  const draft = await storedDraft(questionnaire.database);
  await questionnaire.database.transaction((tx) => submit(tx, draft));
  expect(await traces(draft)).toEqual({
    state: 'submitted',
    steps: ['created', 'submitted'],
    versions: 1,
    events: 1,
  });
});

it('or not at all', async () => {
  const draft = await storedDraft(questionnaire.database);
  const failing = questionnaire.database.transaction(async (tx) => {
    await submit(tx, draft);
    throw new Error('the power went out');
  });
  await expect(failing).rejects.toThrow('the power went out');
  expect(await traces(draft)).toEqual({ state: 'draft', steps: ['created'], versions: 0, events: 0 });
});

it.each(['submission_versions', 'submission_steps', 'instruments'])(
  '%s cannot be rewritten',
  async (table) => {
    const draft = await storedDraft(questionnaire.database);
    await questionnaire.database.transaction((tx) => submit(tx, draft));
    const { pool } = questionnaire.database;
    await expect(pool.query(`UPDATE ${table} SET version = version`)).rejects.toThrow('append-only');
    await expect(pool.query(`DELETE FROM ${table}`)).rejects.toThrow('append-only');
  },
);
