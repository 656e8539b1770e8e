import { expect, test } from 'vitest';
import { citiesShown } from '../../src/benchmark.ts';
import { inSession, whileRelayHeld } from '../../src/database-session.ts';
import { listenToNews, type ScoreNews } from '../../src/score-news.ts';
import { submit } from '../../src/survey.ts';
import { FaultWorld } from './fault-world.ts';

/** Each city's score was told by one event. */
function expectToldOnce(told: readonly ScoreNews[], roundId: string): void {
  const cities = told.filter((news) => news.roundId === roundId).map((news) => news.cityId);
  expect(cities).toHaveLength(new Set(cities).size);
}

/** Processes that end by SIGKILL at the worst moment, and one that is asked to end. */
export function killedProcesses(world: () => FaultWorld): void {
  test('the questionnaire killed between commit and publish: every submission arrives, once', async () => {
    const { platform, administrator } = world();
    const { questionnaire, gateway } = platform.services;
    const news = await listenToNews(platform.url, administrator);
    const { roundId, drafts } = await world().roundOfDrafts(FaultWorld.cities);
    const held = drafts.slice(0, -2);
    await whileRelayHeld(platform.databases.questionnaire.ownerUrl, async (session) => {
      await Promise.all(held.map(({ coordinator, id }) => submit(coordinator, id)));
      const { rows } = await session.query('select from messaging.outbox');
      expect(rows).toHaveLength(held.length);
      await questionnaire.kill();
    });
    expect(await citiesShown(administrator, roundId)).toEqual([]);
    await questionnaire.restart();
    // And as it happens: killed the moment the answer is there, wherever the relay is then.
    for (const { coordinator, id } of drafts.slice(-2)) {
      await submit(coordinator, id);
      await questionnaire.kill();
      await questionnaire.restart();
    }
    await gateway.ready();
    await world().expectShownOnce(roundId, drafts);
    expectToldOnce(news.told(), roundId);
    news.close();
  });

  test('scoring killed in the middle of a burst: every submission is scored, once', async () => {
    const { platform, administrator } = world();
    const { scoring, gateway } = platform.services;
    const news = await listenToNews(platform.url, administrator);
    const { roundId, drafts } = await world().roundOfDrafts(FaultWorld.cities);
    const sent = drafts.map(({ coordinator, id }) => submit(coordinator, id));
    await Promise.any(sent);
    await scoring.kill();
    await Promise.all(sent);
    await scoring.restart();
    await gateway.ready();
    await world().expectShownOnce(roundId, drafts);
    expectToldOnce(news.told(), roundId);
    news.close();
  });
}

/** The end of a world: run it last. */
export function cleanEnd(world: () => FaultWorld): void {
  test('told to stop, every process ends by itself and leaves nothing unsent', async () => {
    const { services, databases } = world().platform;
    const { gateway, ...others } = services;
    expect(await gateway.stop()).toBe(0);
    expect(await Promise.all(Object.values(others).map((service) => service.stop()))).toEqual([0, 0, 0, 0]);
    for (const { ownerUrl } of Object.values(databases)) {
      const outbox = await inSession(ownerUrl, (session) => session.query('select from messaging.outbox'));
      expect(outbox.rows).toEqual([]);
    }
  });
}
