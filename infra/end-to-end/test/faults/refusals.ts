import { randomUUID } from 'node:crypto';
import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { signToken } from '../../src/accounts.ts';
import { inSession } from '../../src/database-session.ts';
import { pathOf, submission } from '../../src/survey.ts';
import type { Reply } from '../../src/visitor.ts';
import type { FaultWorld } from './fault-world.ts';

const TEN_MEGABYTES = Buffer.alloc(10 * 1_048_576, ' ').fill('{"answers":{}}', 0, 14);
const NOT_UTF_8 = Buffer.from([0x22, 0xff, 0x22]);

/** A problem without what tells one request from another. */
function said({ status, body }: Reply) {
  const { instance: _, requestId: __, ...rest } = z.record(z.string(), z.unknown()).parse(body);
  return { status, rest };
}

/** What a client does wrong, or does twice. */
export function refusals(world: () => FaultWorld): void {
  test('what a client sends wrongly is refused through the gateway in words, never by a fault', async () => {
    const { platform, network } = world();
    const { drafts } = await world().roundOfDrafts(2);
    const [{ city, coordinator, id }, other] = drafts;
    const account = network.accounts.find((one) => one.account === city.account);
    if (!account) throw new Error('every city has an account');
    const minutesAgo = new Date(Date.now() - 120_000);
    const expired = platform.bearer(await signToken(platform.directory, account, minutesAgo));
    const contributor = await platform.as(`contributor-${city.code}`);
    const stranger = other.coordinator;
    const path = pathOf(id);
    const answers = `${path}/answers`;
    const withoutKey = { headers: { 'idempotency-key': '' } };

    const refused: [() => Promise<Reply>, number, string][] = [
      [() => expired.get(path), 401, 'token-expired'],
      [() => platform.bearer().get(path), 401, 'token-missing'],
      [() => platform.bearer('no.such.token').get(path), 401, 'token-invalid'],
      [() => contributor.request('POST', `${path}/submit`), 403, 'role-not-allowed'],
      [() => stranger.get(path), 404, 'not-found'],
      [() => stranger.request('POST', `${path}/submit`), 404, 'not-found'],
      [() => coordinator.request('PUT', answers, { body: TEN_MEGABYTES }), 413, 'body-too-large'],
      [() => coordinator.request('PUT', answers, { body: '{"answers":' }), 400, 'malformed-body'],
      [() => coordinator.request('PUT', answers, { body: NOT_UTF_8 }), 400, 'malformed-body'],
      [() => coordinator.request('POST', `${path}/submit`, withoutKey), 400, 'invalid-request'],
    ];
    for (const [ask, status, code] of refused) {
      expect(await ask()).toMatchObject({ status, body: { code } });
    }
    expect(said(await stranger.get(path))).toEqual(said(await stranger.get(pathOf(uuidv7()))));
    expect(await coordinator.call(submission, 'GET', path)).toMatchObject({ state: 'draft', version: 0 });
  });

  test('a submission sent again, at once and after the gateway died over it, is one submission', async () => {
    const { platform } = world();
    const { gateway } = platform.services;
    const { roundId, drafts } = await world().roundOfDrafts(2);
    const [first, second] = drafts;
    const key = randomUUID();
    const sendFirst = () => first.coordinator.request('POST', `${pathOf(first.id)}/submit`, { key });
    const sendSecond = () => second.coordinator.request('POST', `${pathOf(second.id)}/submit`, { key });

    const atOnce = await Promise.all(Array.from({ length: 5 }, sendFirst));
    expect(atOnce.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const replayed = atOnce.filter(({ headers }) => headers.get('idempotency-replayed') === 'true');
    expect(replayed).toHaveLength(4);

    // The lock on its row keeps the service at work on the request while the gateway dies.
    await inSession(platform.databases.questionnaire.ownerUrl, async (session) => {
      await session.query('begin');
      await session.query('select from submissions where id = $1 for update', [second.id]);
      const unanswered = sendSecond().catch((error: unknown) => error);
      await eventually(async () => {
        const { rows } = await session.query('select from pg_locks where not granted');
        return rows.length > 0;
      });
      await gateway.kill();
      expect(await unanswered).toBeInstanceOf(Error);
    });
    await gateway.restart();
    const again = await sendSecond();
    expect(again).toMatchObject({ status: 200, body: { state: 'submitted', version: 1 } });
    expect(again.headers.get('idempotency-replayed')).toBe('true');

    for (const { coordinator, id } of drafts) {
      const underAnotherKey = await coordinator.request('POST', `${pathOf(id)}/submit`);
      expect(underAnotherKey).toMatchObject({ status: 409, body: { code: 'submission-state-conflict' } });
    }
    const body = { reason: 'Another request under the same key' };
    const another = await second.coordinator.request('POST', `${pathOf(second.id)}/reopen`, { key, body });
    expect(another).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    await world().expectShownOnce(roundId, drafts);
  });
}
