import type { Logger } from '@interlace/service-kit';
import { Counter, type Registry } from 'prom-client';
import { z } from 'zod';
import type { GatewayDatabase } from '../gateway.ts';
import type { Mailer } from '../mail/mailer.ts';
import { readAudience } from './audience.store.ts';
import { decide } from './delivery.decide.ts';
import { type Claimed, claimDue, settle } from './delivery.store.ts';
import { signingSecrets } from './endpoint.store.ts';
import { giveUp } from './give-up.ts';
import type { Outcome, Post } from './post.ts';
import { signatureHeaders } from './signature.ts';
import { PING } from './webhook-news.ts';
import type { Safe } from './webhook-secret.ts';

/** How often tries that fell due, and deliveries left by an instance that is gone, are looked for. */
const LOOK_EVERY_MS = 5_000;
const MOST_AT_ONCE = 16;

const told = z.object({ data: z.record(z.string(), z.unknown()) });

export interface DispatcherOptions {
  database: GatewayDatabase;
  mailer: Mailer;
  safe: Safe;
  post: Post;
  logger: Logger;
  /** Where the number of tries goes. */
  registry: Registry;
  now: () => Date;
  /** 0 to 1, of which pauses between tries depend. */
  random?: () => number;
}

export interface Dispatcher {
  start(): void;
  /** Says that there may be something to deliver now. */
  wake(): void;
  /** Takes nothing more in hand and waits for what is under way. */
  stop(): Promise<void>;
}

/**
 * Delivers what waits, at least once: a message that was sent by an instance which died before writing it down is sent
 * again under the same id. No transaction is open while a receiver is asked.
 */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { database, mailer, safe, post, logger, registry, now, random = Math.random } = options;
  const tries = new Counter({
    name: 'interlace_webhook_tries_total',
    help: 'Tries to deliver a message, by the state they led to',
    labelNames: ['state'],
    registers: [registry],
  });
  const underWay = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let isWanted = false;
  let looking: Promise<void> | undefined;

  async function send(claimed: Claimed): Promise<Outcome | undefined> {
    const { eventType, messageId: id, body, organisationId, url } = claimed;
    const at = now();
    if (eventType !== PING) {
      const { data } = told.parse(JSON.parse(body));
      const audience = await readAudience(database.pool, data, at.toISOString().slice(0, 10));
      if (!audience.includes(organisationId)) return undefined;
    }
    const secrets = readableSecrets(claimed, at);
    if (!secrets) return { status: null, fault: 'secret-unreadable' };
    return post(url, signatureHeaders({ id, at, body, secrets }), body);
  }

  /** Undefined where they were encrypted under another identity secret: until they are rotated, nothing is sent. */
  function readableSecrets(claimed: Claimed, at: Date): string[] | undefined {
    try {
      return signingSecrets(safe, claimed, at);
    } catch {
      return undefined;
    }
  }

  async function deliver(claimed: Claimed): Promise<void> {
    const outcome = await send(claimed);
    const at = now();
    if (!outcome) {
      const withheld = { status: null, fault: 'not-entitled' };
      tries.inc({ state: 'withheld' });
      await settle(database.pool, claimed, { state: 'withheld', outcome: withheld, nextTryAt: at, now: at });
      return;
    }
    const isPing = claimed.eventType === PING;
    const { stops, ...decision } = decide({ ...claimed, outcome, isPing, now: at, chance: random() });
    tries.inc({ state: decision.state });
    await database.transaction(async (tx) => {
      const settled = await settle(database.sql(tx), claimed, { ...decision, outcome, now: at });
      const { endpointId: id, organisationId, url } = claimed;
      if (settled && stops) await giveUp({ database, mailer, now }, tx, { id, organisationId, url });
    });
  }

  function take(claimed: Claimed): void {
    const delivery = deliver(claimed)
      .catch((error: unknown) => {
        logger.warn({ err: error, delivery: claimed.id }, 'a delivery could not be written down');
      })
      .finally(() => {
        underWay.delete(delivery);
        wake();
      });
    underWay.add(delivery);
  }

  async function look(): Promise<void> {
    while (isWanted && timer) {
      isWanted = false;
      const free = MOST_AT_ONCE - underWay.size;
      if (free > 0) for (const claimed of await claimDue(database.pool, now(), free)) take(claimed);
    }
  }

  function wake(): void {
    isWanted = true;
    looking ??= look()
      .catch((error: unknown) => logger.warn({ err: error }, 'deliveries could not be looked for'))
      .finally(() => {
        looking = undefined;
        // Woken after the last look and before this line.
        if (isWanted && timer) wake();
      });
  }

  return {
    wake,
    start() {
      timer ??= setInterval(wake, LOOK_EVERY_MS).unref();
      wake();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await looking;
      await Promise.all(underWay);
    },
  };
}
