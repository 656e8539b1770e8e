import { type Envelope, submissionSubmittedV1, topics } from '@interlace/contracts';
import { appendToLog } from '@interlace/event-bus/testing';
import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { inSession } from '../../src/database-session.ts';
import type { Survey } from '../../src/survey.ts';
import { submit } from '../../src/survey.ts';
import type { FaultWorld } from './fault-world.ts';

const deadLettersOf = (service: string) => `/api/v1/operations/${service}/dead-letters`;
/** Who hears of submissions. */
const hearers = ['scoring', 'comparison', 'gateway'] as const;

/** A submission as another producer would tell it. */
function foreignSubmission(
  city: { id: string; roundId: string; networkId: string },
  version: string,
  survey: Survey,
) {
  const now = new Date().toISOString();
  const type: string = submissionSubmittedV1.type;
  return {
    specversion: '1.0',
    id: uuidv7(),
    source: '/a-foreign-producer',
    type,
    subject: city.id,
    time: now,
    datacontenttype: 'application/json',
    dataschema: '#',
    partitionkey: city.id,
    data: {
      submissionId: uuidv7(),
      cityId: city.id,
      roundId: city.roundId,
      networkId: city.networkId,
      instrument: { code: instrument.code, version },
      submissionVersion: 1,
      origin: 'submitted',
      submittedAt: now,
      answers: [...survey].map(([question, answer]) => ({ question, ...answer })),
    },
  } satisfies Envelope;
}

/** Events a service cannot handle: not yet, not in this release, or not with this database. */
export function strangeEvents(world: () => FaultWorld): void {
  test('an event that names an unknown instrument waits for it, one of a future version is put aside', async () => {
    const { platform, network, administrator, survey } = world();
    const { roundId, drafts } = await world().roundOfDrafts(2);
    const [ahead, other] = drafts;
    const future = { ...instrument, version: '2.0.0', title: 'The sample of next year' };
    const told = { id: ahead.city.id, roundId, networkId: network.id };
    const early = foreignSubmission(told, future.version, survey);
    const unknown = { ...early, id: uuidv7(), type: 'interlace.questionnaire.submission.submitted.v9' };
    await appendToLog(
      platform.transport,
      [early, unknown].map((event) => ({
        topic: topics.submissions,
        key: ahead.city.id,
        value: JSON.stringify(event),
      })),
    );
    for (const { coordinator, id } of drafts) await submit(coordinator, id);
    await world().expectShownOnce(roundId, drafts);

    for (const service of hearers) {
      await world().caughtUp(service);
      const aside = await world().parked(service);
      const { id: eventId, type: eventType } = unknown;
      expect(aside).toMatchObject([{ eventId, eventType, code: 'unknown-event-type', attempts: 3 }]);
      const path = `${deadLettersOf(service)}/${aside[0]?.id}`;
      expect(await other.coordinator.get(path)).toMatchObject({ status: 403 });
      const original = { text: JSON.stringify(unknown) };
      expect(await administrator.get(path)).toMatchObject({ status: 200, body: { original } });
      const replay = await administrator.request('POST', `${path}/replay`);
      expect(replay).toMatchObject({ status: 409, body: { code: 'replay-failed' } });
      const body = { reason: 'The next release will know it' };
      expect(await administrator.request('POST', `${path}/discard`, { body })).toMatchObject({ status: 200 });
      expect(await world().parked(service)).toEqual([]);
    }

    const scorePath = `/api/v1/scores/${early.data.submissionId}`;
    expect(await ahead.coordinator.get(scorePath)).toMatchObject({ status: 404 });
    await administrator.call(z.unknown(), 'POST', '/api/v1/instruments', { body: future });
    const scored = { instrument: { code: instrument.code, version: '2.0.0' }, submissionVersion: 1 };
    await eventually(async () => {
      expect(await ahead.coordinator.get(scorePath)).toMatchObject({ status: 200, body: scored });
    });
  });

  test('an event whose handler fails is put aside without holding others up, and handled when replayed', async () => {
    const { platform, administrator } = world();
    const { roundId, drafts } = await world().roundOfDrafts(2);
    const [failing, other] = drafts;
    const { ownerUrl, runtimeRole } = platform.databases.scoring;
    const asOwner = (statement: string) => inSession(ownerUrl, (session) => session.query(statement));
    const firstParked = async () => {
      const [first] = await world().parked('scoring');
      if (!first) throw new Error('nothing is put aside');
      return first;
    };
    // A right that was forgotten: no fault of the event, and none that waiting cures.
    await asOwner(`revoke insert on scores from ${runtimeRole}`);
    await submit(failing.coordinator, failing.id);
    const aside = await eventually(firstParked).finally(() =>
      asOwner(`grant insert on scores to ${runtimeRole}`),
    );
    expect(aside).toMatchObject({
      code: 'handler-error',
      cause: expect.stringContaining('permission denied'),
      attempts: 3,
      eventType: submissionSubmittedV1.type,
    });
    await submit(other.coordinator, other.id);
    await world().expectShownOnce(roundId, [other]);
    const replay = () => administrator.request('POST', `${deadLettersOf('scoring')}/${aside.id}/replay`);
    expect(await replay()).toMatchObject({ status: 200, body: { state: 'replayed' } });
    await world().expectShownOnce(roundId, drafts);
    expect(await replay()).toMatchObject({ status: 409, body: { code: 'dead-letter-settled' } });
  });
}
