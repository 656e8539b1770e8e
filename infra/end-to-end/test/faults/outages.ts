import { randomUUID } from 'node:crypto';
import { allServices } from '@interlace/local/services';
import { eventually } from '@interlace/testkit';
import { expect, test } from 'vitest';
import { benchmarkPath, benchmarkShowing, citiesShown } from '../../src/benchmark.ts';
import { answerBody, pathOf, submit } from '../../src/survey.ts';
import type { FaultWorld } from './fault-world.ts';

/**
 * Past ten seconds readiness turns red, and every time limit of the platform has run out at least once. The full size
 * by `INTERLACE_ACCEPTANCE=full`.
 */
const OUTAGE_MS = process.env.INTERLACE_ACCEPTANCE === 'full' ? 30_000 : 11_000;
const OUTAGE_LIMIT_MS = OUTAGE_MS + 20_000;
const TEST_LIMIT_MS = OUTAGE_MS + 80_000;

/** A server that is down for longer than anybody waits. */
export function outages(world: () => FaultWorld): void {
  const expectNothingParked = async () => {
    for (const service of allServices) expect(await world().parked(service)).toEqual([]);
  };

  test('the event bus is down: cities go on sending, and all of it arrives afterwards', {
    timeout: TEST_LIMIT_MS,
  }, async () => {
    const { platform, administrator, bus } = world();
    const { scoring, gateway } = platform.services;
    const { roundId, drafts } = await world().roundOfDrafts(3);
    const [before, ...during] = drafts;
    await submit(before.coordinator, before.id);
    await benchmarkShowing(before.coordinator, { roundId, cityId: before.city.id, version: 1 });
    await bus.stop();
    const stopped = Date.now();
    await Promise.all(during.map(({ coordinator, id }) => submit(coordinator, id)));
    await eventually(
      async () => {
        expect(await citiesShown(administrator, roundId)).toEqual([before.city.id]);
        const said = await scoring.readiness();
        return said.includes('has not reached the event log') && Date.now() - stopped > OUTAGE_MS;
      },
      { timeout: OUTAGE_LIMIT_MS, interval: 250 },
    );
    await bus.start();
    await world().expectShownOnce(roundId, drafts);
    await gateway.ready();
    await expectNothingParked();
  });

  test('the database is down: requests are asked to come again, nothing is lost or stored twice', {
    timeout: TEST_LIMIT_MS,
  }, async () => {
    const { platform, postgres, survey } = world();
    const { questionnaire, gateway } = platform.services;
    const { roundId, drafts } = await world().roundOfDrafts(2);
    const [committed, refused] = drafts;
    const key = randomUUID();
    const { coordinator } = refused;
    const send = () => coordinator.request('POST', `${pathOf(refused.id)}/submit`, { key });
    const [question = '', answer = { state: 'unknown' as const }] = [...survey][0] ?? [];
    const requests = () => [
      send(),
      coordinator.request('PUT', `${pathOf(refused.id)}/answers/${question}`, {
        body: answerBody(answer, 1),
      }),
      coordinator.get('/api/v1/rounds'),
      coordinator.get('/api/v1/cities'),
      coordinator.get(`/api/v1/scores/${committed.id}`),
      coordinator.get(benchmarkPath(roundId, committed.city.id)),
    ];
    await submit(committed.coordinator, committed.id);
    await platform.watch.outage(async () => {
      await postgres.stop();
      const stopped = Date.now();
      await eventually(
        async () => {
          const statuses = (await Promise.all(requests())).map(({ status }) => status);
          expect(statuses).toEqual(statuses.map(() => 503));
          const said = await questionnaire.readiness();
          return said.includes('the relay has not got through') && Date.now() - stopped > OUTAGE_MS;
        },
        { timeout: OUTAGE_LIMIT_MS, interval: 250 },
      );
      await postgres.start();
      await gateway.ready();
    });
    expect(await send()).toMatchObject({ status: 200, body: { version: 1 } });
    expect((await send()).headers.get('idempotency-replayed')).toBe('true');
    await world().expectShownOnce(roundId, drafts);
    await expectNothingParked();
  });
}
