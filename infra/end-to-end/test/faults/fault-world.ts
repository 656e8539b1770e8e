import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { eventually } from '@interlace/testkit';
import { expect } from 'vitest';
import { z } from 'zod';
import { benchmarkShowing, citiesShown } from '../../src/benchmark.ts';
import { type BusSwitch, brokerSwitch, busDatabaseSwitch } from '../../src/bus-outage.ts';
import {
  ADMINISTRATOR,
  foundNetwork,
  type InventedCity,
  type InventedNetwork,
  inventNetwork,
  openRound,
} from '../../src/network.ts';
import { type OwnServer, ownKafka, ownPostgres } from '../../src/own-servers.ts';
import { type Platform, startPlatform } from '../../src/platform.ts';
import { answeredDraft, extremeSurvey, type Survey } from '../../src/survey.ts';
import type { Visitor } from '../../src/visitor.ts';

export interface Draft {
  readonly city: InventedCity;
  readonly coordinator: Visitor;
  readonly id: string;
}

const letter = z.object({
  id: z.uuid(),
  eventId: z.string().nullable(),
  eventType: z.string().nullable(),
  code: z.string(),
  cause: z.string(),
  attempts: z.int(),
});
const letters = z.object({ items: z.array(letter) });
const busStatus = z.object({ outboxBacklog: z.int(), partitions: z.array(z.object({ lag: z.int() })) });

const SHOWN_LIMIT_MS = 30_000;

/** A running platform on servers of its own, which a test may stop, and what tests of faults ask of it. */
export class FaultWorld {
  /** Cities of the network; a round has at most so many drafts. */
  static readonly cities = 6;
  readonly platform: Platform;
  readonly network: InventedNetwork;
  readonly administrator: Visitor;
  readonly postgres: OwnServer;
  readonly bus: BusSwitch;
  /** A survey with the best answers to everything that is asked. */
  readonly survey: Survey;
  readonly #servers: readonly OwnServer[];

  constructor(
    parts: Pick<FaultWorld, 'platform' | 'network' | 'administrator' | 'postgres' | 'bus'>,
    servers: readonly OwnServer[],
  ) {
    this.platform = parts.platform;
    this.network = parts.network;
    this.administrator = parts.administrator;
    this.postgres = parts.postgres;
    this.bus = parts.bus;
    this.survey = extremeSurvey(instrument, () => true);
    this.#servers = servers;
  }

  async stop(): Promise<void> {
    await this.platform.stop();
    await Promise.all(this.#servers.map((server) => server.remove()));
  }

  /** A fresh round in which so many cities, two at least, have answered everything and sent nothing. */
  async roundOfDrafts(
    count: number,
  ): Promise<{ roundId: string; drafts: readonly [Draft, Draft, ...Draft[]] }> {
    const roundId = await openRound(this.platform, this.network, instrument);
    const draft = async (city: InventedCity): Promise<Draft> => {
      const coordinator = await this.platform.as(city.account);
      return { city, coordinator, id: await answeredDraft(coordinator, roundId, this.survey) };
    };
    const [one, two, ...more] = await Promise.all(this.network.cities.slice(0, count).map(draft));
    if (!one || !two) throw new Error('a round has two drafts at least');
    return { roundId, drafts: [one, two, ...more] };
  }

  /** Waits until the benchmark shows the first version of each, and then expects each once and nothing else. */
  async expectShownOnce(roundId: string, drafts: readonly Draft[]): Promise<void> {
    await Promise.all(
      drafts.map(async ({ city, coordinator, id }) => {
        const shown = await benchmarkShowing(
          coordinator,
          { roundId, cityId: city.id, version: 1 },
          SHOWN_LIMIT_MS,
        );
        expect(shown.submission.id).toBe(id);
        expect(shown.items.find(({ code }) => code === 'transit')?.strict).toBe(100);
      }),
    );
    expect(await citiesShown(this.administrator, roundId)).toEqual(drafts.map(({ city }) => city.id).sort());
  }

  /** What a service has put aside and nobody has settled. */
  async parked(service: string): Promise<z.infer<typeof letter>[]> {
    const path = `/api/v1/operations/${service}/dead-letters?state=parked`;
    return (await this.administrator.call(letters, 'GET', path)).items;
  }

  /** Resolves when a service has handled all there is. */
  async caughtUp(service: string): Promise<void> {
    const path = `/api/v1/operations/${service}/event-bus`;
    await eventually(async () => {
      const { partitions, outboxBacklog } = await this.administrator.call(busStatus, 'GET', path);
      return outboxBacklog === 0 && partitions.every(({ lag }) => lag === 0);
    });
  }
}

export async function startFaultWorld(bus: 'postgres' | 'kafka'): Promise<FaultWorld> {
  const network = inventNetwork(FaultWorld.cities);
  const [postgres, kafka] = await Promise.all([ownPostgres(), bus === 'kafka' ? ownKafka() : undefined]);
  const servers = kafka ? [postgres, kafka] : [postgres];
  try {
    const platform = await startPlatform({
      postgresUrl: postgres.address,
      accounts: network.accounts,
      ...(kafka && { kafka: { brokers: [kafka.address] } }),
    });
    await foundNetwork(platform, network, [instrument]);
    const { transport } = platform;
    const busUrl = transport.kind === 'postgres' ? transport.url : '';
    const parts = {
      platform,
      network,
      postgres,
      administrator: await platform.as(ADMINISTRATOR),
      bus: kafka ? brokerSwitch(kafka) : busDatabaseSwitch(postgres.address, busUrl),
    };
    return new FaultWorld(parts, servers);
  } catch (error) {
    await Promise.all(servers.map((server) => server.remove()));
    throw error;
  }
}
