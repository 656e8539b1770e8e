import {
  type DataOf,
  type KnownEventDefinition,
  mandateGivenV1,
  type OrganisationKind,
} from '@interlace/contracts';
import { createLogger, openDatabase, uuidv7 } from '@interlace/service-kit';
import { Registry } from 'prom-client';
import { directoryOf } from '../src/directory/directory.consumer.ts';
import type { GatewayDatabase, GatewayTx } from '../src/gateway.ts';
import { PrismaClient } from '../src/generated/prisma/client.ts';
import { createMailer } from '../src/mail/mailer.ts';
import { createDispatcher, type Dispatcher, type DispatcherOptions } from '../src/webhooks/dispatcher.ts';
import { addEndpoint } from '../src/webhooks/endpoint.store.ts';
import { createPost } from '../src/webhooks/post.ts';
import { type NewsType, newsTypes } from '../src/webhooks/webhook-news.ts';
import { createSafe, makeSecret } from '../src/webhooks/webhook-secret.ts';
import { webhooksConsumer } from '../src/webhooks/webhooks.consumer.ts';
import { gatewayDatabase } from './gateway-under-test.ts';

export const TODAY = '2026-05-04';
const logger = createLogger({ INTERLACE_LOG_LEVEL: 'silent' }, 'gateway');

/** The room of webhooks on a database of its own, with a clock that stands still until it is moved. */
export async function webhooksUnderTest() {
  const stored = await gatewayDatabase();
  const open = (): GatewayDatabase => openDatabase({ Client: PrismaClient, url: stored.runtimeUrl });
  const database = open();
  const clock = { at: new Date(`${TODAY}T10:00:00Z`) };
  const now = () => clock.at;
  const safe = createSafe('a secret of this test alone, long enough to be one');
  const running = new Set<Dispatcher>();
  const subscriptions = [
    directoryOf(() => {}),
    webhooksConsumer({ database, now, source: 'https://interlace.example', wake: () => {} }),
  ];

  /** Hands an event to the directory and to the webhooks, as the bus does; told twice, it has one id. */
  async function tell<D extends KnownEventDefinition>(definition: D, data: DataOf<D>, id = uuidv7()) {
    type Handler = (event: object, tx: GatewayTx) => Promise<void>;
    // One definition and its data belong together, which the union of all of them cannot say.
    const key = (definition.key as (data: DataOf<D>) => string)(data);
    const event = { id, type: definition.type, time: clock.at.toISOString(), partitionkey: key, data };
    for (const { handlers } of subscriptions) {
      const handler = handlers[definition.type] as Handler | undefined;
      if (handler) await database.transaction((tx) => handler(event, tx));
    }
    return id;
  }

  return {
    stored,
    open,
    database,
    clock,
    tell,
    later: (ms: number) => {
      clock.at = new Date(clock.at.getTime() + ms);
    },

    async organisation(kind: OrganisationKind): Promise<string> {
      const id = uuidv7();
      await database.client.organization.create({ data: { id, kind, name: id, slug: id } });
      return id;
    },

    /** A mandate for a city from long ago, for every round where none is named. */
    async mandate(cityId: string, organisationId: string, roundId?: string): Promise<string> {
      const mandateId = uuidv7();
      const data = {
        mandateId,
        cityId,
        organisationId,
        kind: 'evaluation',
        roundId,
        from: '2020-01-01',
        until: null,
      };
      await tell(mandateGivenV1, mandateGivenV1.data.parse(data));
      return mandateId;
    },

    async endpoint(organisationId: string, url: string, eventTypes: readonly NewsType[] = newsTypes) {
      const [id, secret] = [uuidv7(), makeSecret()];
      const facts = { url, description: '', eventTypes: [...eventTypes] };
      const sealed = safe.seal(secret, id);
      await database.transaction((tx) =>
        addEndpoint(tx, { id, organisationId, facts, sealed, at: clock.at }),
      );
      return { id, secret };
    },

    /** What is kept for an endpoint, in order. */
    deliveries: (endpointId: string) =>
      database.client.webhookDelivery.findMany({ where: { endpointId }, orderBy: { seq: 'asc' } }),

    dispatcher(change: Partial<DispatcherOptions> = {}): Dispatcher {
      const own = change.database ?? database;
      const made = createDispatcher({
        database: own,
        mailer: createMailer({
          database: own,
          logger,
          now,
          smtpUrl: undefined,
          from: 'interlace@interlace.example',
        }),
        safe,
        post: createPost({ allowPrivate: true }),
        logger,
        registry: new Registry(),
        now,
        random: () => 0,
        ...change,
      });
      running.add(made);
      made.start();
      return made;
    },

    /** Ends the dispatchers of a test. */
    async quiet() {
      await Promise.all([...running].map((dispatcher) => dispatcher.stop()));
      running.clear();
    },
    async stop() {
      await database.close();
      await stored.drop();
    },
  };
}
