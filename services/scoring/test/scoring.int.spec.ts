import {
  instrumentPublishedV1,
  scoreWithdrawnV1,
  submissionReopenedV1,
  submissionScoredV1,
  submissionSubmittedV1,
  submissionValidatedV1,
  submissionWithdrawnV1,
} from '@interlace/contracts';
import type { Instrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersAt, submissionReference, submitted } from '../src/submissions/submission-events.fixture.ts';
import { type RunningScoring, scoringHarness } from './scoring-harness.ts';

const published = (instrument: Instrument) => ({
  instrument: { code: instrument.code, version: instrument.version },
  format: 'interlace-instrument/1' as const,
  definition: { ...instrument },
});
const at = '2026-11-21T08:00:00.000Z';

let harness: Awaited<ReturnType<typeof scoringHarness>>;
let scoring: RunningScoring;

beforeAll(async () => {
  harness = await scoringHarness();
  scoring = await harness.start();
});
afterAll(() => harness?.end());

const toldOf = (submissionId: string) =>
  scoring.told.filter((event) => event.data.submissionId === submissionId);

/** Waits until everything sent so far is handled, by sending one more submission of the same city. */
async function settled(cityId: string): Promise<void> {
  const last = submissionReference(sampleMobilityInstrument, { cityId });
  await scoring.send(submissionSubmittedV1, submitted(last, []));
  await eventually(() => toldOf(last.submissionId).length === 1);
}

describe('scoring over the bus', () => {
  it('scores what came before its instrument as soon as the instrument arrives, and again nothing', async () => {
    const reference = submissionReference(sampleMobilityInstrument);
    await scoring.send(submissionSubmittedV1, submitted(reference, answersAt(sampleMobilityInstrument, 1)));
    await eventually(async () => {
      const [row] = await scoring.database.pool.query<{ count: number }>(
        'SELECT count(*)::int FROM submissions',
      );
      return row?.count === 1;
    });
    expect(toldOf(reference.submissionId)).toEqual([]);
    await scoring.send(instrumentPublishedV1, published(sampleMobilityInstrument));
    const [event] = await eventually(() => {
      const found = toldOf(reference.submissionId);
      expect(found).not.toEqual([]);
      return found;
    });
    expect(event).toMatchObject({
      type: submissionScoredV1.type,
      data: { ...reference, origin: 'submitted', methodVersion: '2026-1' },
    });
    await scoring.send(instrumentPublishedV1, published(sampleMobilityInstrument));
    await settled(reference.cityId);
    await scoring.backlog.idle();
    expect(toldOf(reference.submissionId)).toHaveLength(1);
  });

  it('tells a version once however often it is sent', async () => {
    const reference = submissionReference(sampleMobilityInstrument);
    const event = submitted(reference, answersAt(sampleMobilityInstrument, 0.5));
    await scoring.send(submissionSubmittedV1, event, event);
    await scoring.send(submissionSubmittedV1, event);
    await settled(reference.cityId);
    expect(toldOf(reference.submissionId)).toHaveLength(1);
  });

  it('follows a submission through validation, reopening, correction and withdrawal', async () => {
    const first = submissionReference(sampleMobilityInstrument);
    const second = { ...first, submissionVersion: 2 };
    await scoring.send(submissionSubmittedV1, submitted(first, answersAt(sampleMobilityInstrument, 0)));
    await scoring.send(submissionValidatedV1, { ...first, validatedAt: at });
    await scoring.send(submissionReopenedV1, { ...first, reopenedAt: at });
    await scoring.send(submissionSubmittedV1, submitted(second, answersAt(sampleMobilityInstrument, 1)));
    await scoring.send(submissionWithdrawnV1, { ...second, withdrawnAt: at });
    await settled(first.cityId);
    expect(
      toldOf(first.submissionId).map(({ type, data }) => [type, data.submissionVersion, data.origin]),
    ).toEqual([
      [submissionScoredV1.type, 1, 'submitted'],
      [submissionScoredV1.type, 1, 'validated'],
      [submissionScoredV1.type, 2, 'submitted'],
      [scoreWithdrawnV1.type, 2, undefined],
    ]);
  });

  it('tells of what was sent late as late, reviewed and scored anew too, and of the rest nothing', async () => {
    const first = submissionReference(sampleMobilityInstrument);
    const inTime = submissionReference(sampleMobilityInstrument);
    const answers = answersAt(sampleMobilityInstrument, 1);
    await scoring.send(submissionSubmittedV1, submitted(first, answers, { late: true }));
    await scoring.send(submissionValidatedV1, { ...first, validatedAt: at });
    await scoring.send(submissionSubmittedV1, submitted(inTime, answers));
    await settled(first.cityId);
    await settled(inTime.cityId);
    const late = (id: string) => toldOf(id).map(({ data }) => ('late' in data ? data.late : undefined));
    expect(late(first.submissionId)).toEqual([true, true]);
    expect(late(inTime.submissionId)).toEqual([undefined]);
  });

  it('takes over what a released review made of the answers, whichever of the two comes first', async () => {
    const walk = { question: 'walk.plan', state: 'answered' as const, value: 'yes' };
    const review = {
      verdicts: [
        { question: 'walk.plan', verdict: 'corrected' as const, points: 0, reason: 'evidence-missing' },
      ],
      correctedAnswers: [],
    };
    const first = submissionReference(sampleMobilityInstrument);
    await scoring.send(submissionSubmittedV1, submitted(first, [walk]));
    await scoring.send(submissionValidatedV1, { ...first, validatedAt: at, ...review });
    const late = submissionReference(sampleMobilityInstrument, { cityId: first.cityId });
    await scoring.send(submissionValidatedV1, { ...late, validatedAt: at, ...review });
    await scoring.send(submissionSubmittedV1, submitted(late, [walk]));
    await settled(first.cityId);
    const told = (submissionId: string) =>
      toldOf(submissionId).map(({ data }) => {
        const { questions } = data as { questions: { question: string; points: number }[] };
        return [data.origin, questions.find(({ question }) => question === 'walk.plan')?.points];
      });
    const [[, self] = []] = told(first.submissionId);
    expect(self).toBeGreaterThan(0);
    expect(told(first.submissionId)).toEqual([
      ['submitted', self],
      ['validated', 0],
    ]);
    expect(told(late.submissionId)).toEqual([['validated', 0]]);
    const stored = await scoring.database.pool.query<{ kept: boolean }>(
      `SELECT bool_and(c.indicators->0->>'strict' IS NOT DISTINCT FROM d.indicators->0->>'strict') AS kept
       FROM scores c, scores d WHERE c.submission_id = $1 AND d.submission_id = $2`,
      [first.submissionId, late.submissionId],
    );
    expect(stored).toEqual([{ kept: true }]);
  });

  it('tells neither an old version that comes late nor one withdrawn before it came, and invents no validation', async () => {
    const late = submissionReference(sampleMobilityInstrument, { submissionVersion: 2 });
    await scoring.send(submissionSubmittedV1, submitted(late, answersAt(sampleMobilityInstrument, 1)));
    await scoring.send(submissionSubmittedV1, submitted({ ...late, submissionVersion: 1 }, []));
    const gone = submissionReference(sampleMobilityInstrument, { cityId: late.cityId });
    await scoring.send(submissionWithdrawnV1, { ...gone, withdrawnAt: at });
    await scoring.send(submissionSubmittedV1, submitted(gone, []));
    const invented = submissionReference(sampleMobilityInstrument, { cityId: late.cityId });
    await scoring.send(submissionSubmittedV1, submitted(invented, [], { origin: 'illustrative' }));
    await scoring.send(submissionValidatedV1, { ...invented, validatedAt: at });
    await settled(late.cityId);
    expect(toldOf(late.submissionId).map(({ data }) => data.submissionVersion)).toEqual([2]);
    expect(toldOf(gone.submissionId)).toEqual([]);
    expect(toldOf(invented.submissionId).map(({ data }) => data.origin)).toEqual(['illustrative']);
  });

  it('parks what cannot be scored, with the question named, and goes on', async () => {
    const reference = submissionReference(sampleMobilityInstrument);
    const fault = [{ question: 'no-such-question', state: 'unknown' as const }];
    await scoring.send(submissionSubmittedV1, submitted(reference, fault));
    await scoring.send(instrumentPublishedV1, {
      ...published(sampleMobilityInstrument),
      instrument: { code: sampleMobilityInstrument.code, version: '9.9.9' },
    });
    await settled(reference.cityId);
    const letters = await eventually(async () => {
      const found = await scoring.bus.deadLetters.list();
      expect(found).toHaveLength(2);
      return found;
    });
    expect(letters.map((letter) => letter.code).sort()).toEqual(['answers-refused', 'instrument-mismatch']);
    expect(letters.find((letter) => letter.code === 'answers-refused')?.cause).toContain('no-such-question');
  });

  it('keeps a refusal beside answers that waited for their instrument', async () => {
    const later = { ...sampleMobilityInstrument, version: '1.1.0' };
    const reference = submissionReference(later);
    await scoring.send(
      submissionSubmittedV1,
      submitted(reference, [{ question: 'nothing', state: 'unknown' }]),
    );
    // Were the instrument heard first, the submission would be parked instead: topics are not ordered among each other.
    await eventually(async () => {
      const waiting = 'SELECT FROM submissions WHERE submission_id = $1';
      expect(await scoring.database.pool.query(waiting, [reference.submissionId])).toHaveLength(1);
    });
    await scoring.send(instrumentPublishedV1, published(later));
    const [row] = await eventually(async () => {
      const rows = await scoring.database.pool.query<{ refusal: string }>(
        'SELECT refusal FROM scores WHERE submission_id = $1',
        [reference.submissionId],
      );
      expect(rows).toHaveLength(1);
      return rows;
    });
    expect(row?.refusal).toContain('nothing');
    expect(toldOf(reference.submissionId)).toEqual([]);
  });

  it('stores nothing and tells nothing when the transaction of an event fails', async () => {
    const reference = submissionReference(sampleMobilityInstrument);
    const unfit = submitted(reference, [
      ...answersAt(sampleMobilityInstrument, 1),
      ...answersAt(sampleMobilityInstrument, 0),
    ]);
    await scoring.send(submissionSubmittedV1, unfit);
    await settled(reference.cityId);
    const rows = await scoring.database.pool.query('SELECT FROM submissions WHERE submission_id = $1', [
      reference.submissionId,
    ]);
    expect(rows).toEqual([]);
    expect(toldOf(reference.submissionId)).toEqual([]);
  });
});
