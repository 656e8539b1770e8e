import type { Principal, Role } from '@interlace/contracts';
import { migrate, readConfig, serviceMigrations } from '@interlace/service-kit';
import { createTestIdentity, type TestIdentity } from '@interlace/service-kit/testing';
import { type TestDatabase, testDatabase } from '@interlace/testkit';
import { createCityRegistry } from '../src/app.ts';
import { registryConfig } from '../src/config.ts';

const OFFICE: Principal['organisation'] = {
  id: '00000000-0000-7000-8000-00000000000f',
  kind: 'network-office',
};

const NOW = new Date('2026-03-01T00:00:00Z');
const OFFICE_ROLES: Role[] = ['platform-administrator'];

interface Ask {
  /** Roles of the caller; by default a platform administrator. */
  roles?: Role[];
  organisation?: Principal['organisation'];
  subject?: string;
  /** JSON body; `payload` for anything else. */
  body?: unknown;
  payload?: string | Buffer;
  headers?: Record<string, string>;
  /** Idempotency-Key; a new one by default. */
  key?: string | null;
}

interface ToldEvent {
  type: string;
  partitionkey: string;
  data: Record<string, unknown>;
}

export const registryDatabase = (): Promise<TestDatabase> =>
  testDatabase({
    name: 'city-registry',
    migrate: async (ownerUrl, runtimeRole) => {
      const directories = serviceMigrations(new URL('../prisma/migrations/', import.meta.url));
      await migrate({ ownerUrl, runtimeRole, directories });
    },
  });

/** The service on a database of its own. The bus is not started, so that the outbox keeps what was published. */
export async function registryUnderTest(options: { identity?: TestIdentity; busUrl?: string } = {}) {
  const stored = await registryDatabase();
  const identity = options.identity ?? (await createTestIdentity());
  const config = readConfig(registryConfig, {
    INTERLACE_PORT: '0',
    INTERLACE_JWKS_URL: 'http://127.0.0.1:1/unused',
    INTERLACE_LOG_LEVEL: 'silent',
    INTERLACE_DATABASE_URL: stored.runtimeUrl,
    INTERLACE_BUS_DATABASE_URL: options.busUrl ?? stored.runtimeUrl,
    INTERLACE_IMPORT_LIMIT_BYTES: '1048576',
    INTERLACE_RATE_LIMIT_PER_MINUTE: '1000000',
  });
  const service = await createCityRegistry(config, { keys: identity.jwks, now: () => NOW });
  let asked = 0;

  return {
    ...service,
    async ask(method: 'GET' | 'POST' | 'PUT', url: string, ask: Ask = {}) {
      asked += 1;
      const claims = {
        roles: ask.roles ?? OFFICE_ROLES,
        organisation: ask.organisation ?? OFFICE,
        subject: ask.subject,
      };
      const key = ask.key === undefined ? `key-${asked}` : ask.key;
      const response = await service.app.inject({
        method,
        url,
        headers: {
          ...(await identity.bearer(claims)),
          ...(method === 'GET' || key === null ? {} : { 'idempotency-key': key }),
          ...(ask.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...ask.headers,
        },
        payload: ask.body === undefined ? ask.payload : JSON.stringify(ask.body),
      });
      const { statusCode: status, headers } = response;
      return { status, headers, body: response.body === '' ? undefined : response.json() };
    },
    /** Type and data of the events in the outbox, oldest first. */
    async events() {
      const rows = await service.database.pool.query<{ envelope: string }>(
        'select envelope from messaging.outbox order by position',
      );
      return rows.map(({ envelope }): ToldEvent => JSON.parse(envelope));
    },
    async close() {
      await service.app.close();
      await service.database.close();
      await stored.drop();
    },
  };
}
export type RegistryUnderTest = Awaited<ReturnType<typeof registryUnderTest>>;
