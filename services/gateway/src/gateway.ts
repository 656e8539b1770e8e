import type { EventBus } from '@interlace/event-bus';
import type { Database, Logger, Tx } from '@interlace/service-kit';
import type { GatewayConfig } from './config.ts';
import type { Credentials } from './credentials/credentials.ts';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { Attempts } from './identity/attempts.ts';
import type { Auth } from './identity/auth.ts';
import type { Mailer } from './mail/mailer.ts';

export type GatewayDatabase = Database<PrismaClient>;
export type GatewayTx = Tx<PrismaClient>;
export type GatewayBus = EventBus<GatewayTx>;

/** What every room of the gateway is given. */
export interface Gateway {
  readonly config: GatewayConfig;
  readonly database: GatewayDatabase;
  readonly bus: GatewayBus;
  readonly auth: Auth;
  /** Failed tries at signing in. */
  readonly attempts: Attempts;
  readonly mailer: Mailer;
  readonly credentials: Credentials;
  readonly logger: Logger;
  readonly now: () => Date;
}
