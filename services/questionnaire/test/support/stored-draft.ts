import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import type { QuestionnaireDatabase } from '../../src/questionnaire.ts';
import { defaultBands } from '../../src/rounds/bands.ts';
import { insertRound } from '../../src/rounds/round.store.ts';
import { insertSubmission } from '../../src/submissions/submission.store.ts';
import { newSubmission, type Submission } from '../../src/submissions/submission.ts';

/** A draft in a round of the sample instrument, written by the stores. */
export async function storedDraft(database: QuestionnaireDatabase): Promise<Submission> {
  const at = new Date();
  const { code, version, title } = instrument;
  const round = {
    id: uuidv7(),
    networkId: uuidv7(),
    code: 'round',
    name: 'Round',
    instrument: { code, version },
    opensAt: at,
    closesAt: new Date(at.getTime() + 86_400_000),
    closedAt: null,
    referenceYear: 2026,
    bands: defaultBands,
    fictitious: false,
    timeZone: 'UTC',
    reminderDays: [],
  };
  const submission: Submission = {
    ...newSubmission,
    id: uuidv7(),
    cityId: uuidv7(),
    roundId: round.id,
    networkId: round.networkId,
    instrument: round.instrument,
    origin: 'submitted',
    createdAt: at,
    since: at,
    late: false,
  };
  await database.transaction(async (tx) => {
    const definition = { code, version, title, definition: instrument, publishedAt: at };
    await tx.instrument.createMany({ data: [definition], skipDuplicates: true });
    await insertRound(tx, round);
    await insertSubmission(database.sql(tx), submission, { at, subject: 'somebody' });
  });
  return submission;
}
