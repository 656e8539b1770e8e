import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Principal, type Role, rolesOf } from '@interlace/contracts';
import { createLogger, migrate, serviceMigrations, uuidv7 } from '@interlace/service-kit';
import type { TestClaims } from '@interlace/service-kit/testing';
import { type TestDatabase, testDatabase } from '@interlace/testkit';
import { type FastifyInstance, fastify, type LightMyRequestResponse } from 'fastify';
import { exportJWK, generateKeyPair } from 'jose';
import { createGateway, type GatewayService } from '../src/app.ts';
import { readGatewayConfig } from '../src/config.ts';
import { readSigningKey } from '../src/credentials/signing-key.ts';
import { issueToken } from '../src/credentials/token-issuer.ts';
import { readIdentitySecret } from '../src/identity/identity-secret.ts';
import { seedAccounts } from '../src/identity/seeded-accounts.ts';
import { type LiveStreams, liveStreams } from '../src/live/live-streams.ts';

export const PASSWORD = 'a-password-of-this-test-alone';
export const PUBLIC_URL = 'http://localhost:4600';
export const city = '01890000-0000-7000-8000-000000000001';
export const otherCity = '01890000-0000-7000-8000-000000000002';
const office = '01890000-0000-7000-8000-00000000000f';
const partner = '01890000-0000-7000-8000-00000000000a';
const evaluators = '01890000-0000-7000-8000-00000000000e';

const account = (
  name: string,
  roles: Role[],
  organisation: string,
  kind: Principal['organisation']['kind'],
) => ({
  id: uuidv7(),
  email: `${name}@interlace.example`,
  name,
  organisation: { id: organisation, kind, code: `org-${organisation.slice(-4)}` },
  roles,
});

/** One account of every role; the coordinator of another city beside. */
export const people = {
  valmarenna: account('valmarenna', ['city-coordinator'], city, 'city'),
  contributor: account('contributor', ['contributor'], city, 'city'),
  council: account('council', ['council-reader'], city, 'city'),
  otherCity: account('other-city', ['city-coordinator'], otherCity, 'city'),
  analyst: account('analyst', ['partner-analyst'], partner, 'technical-partner'),
  evaluator: account('evaluator', ['evaluator'], evaluators, 'evaluator'),
  reviewLead: account('review-lead', ['review-lead'], evaluators, 'evaluator'),
  manager: account('manager', ['network-manager'], office, 'network-office'),
  administrator: account('administrator', ['platform-administrator'], office, 'network-office'),
} as const;
export type Person = keyof typeof people;

export interface Session {
  /** What the person's browser sends with every request. */
  readonly headers: { readonly cookie: string; readonly origin: string };
}

export interface GatewayUnderTest extends GatewayService {
  /** Address the gateway listens on. */
  url: string;
  streams: LiveStreams;
  stored: TestDatabase;
  /** Signs somebody in, with the one password. */
  signIn(person: Person): Promise<Session>;
  /** A token as the gateway itself issues it. */
  token(claims?: TestClaims, now?: Date): Promise<string>;
  stop(): Promise<void>;
}

export const gatewayDatabase = (): Promise<TestDatabase> =>
  testDatabase({
    name: 'gateway',
    migrate: async (ownerUrl, runtimeRole) => {
      const directories = serviceMigrations(new URL('../prisma/migrations/', import.meta.url));
      await migrate({ ownerUrl, runtimeRole, directories });
    },
  });

/** The cookies an answer sets, as a browser sends them back. */
export const cookiesOf = ({ cookies }: Pick<LightMyRequestResponse, 'cookies'>): string =>
  cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

/**
 * A gateway on a port, a key and a database of its own, before the given address for all services. Its bus is not
 * started.
 */
export async function startGateway(
  upstream: string,
  change: Record<string, string> = {},
  now: () => Date = () => new Date(),
): Promise<GatewayUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'interlace-gateway-'));
  const file = (name: string) => join(folder, name);
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await writeFile(file('key.json'), JSON.stringify(await exportJWK(privateKey)));
  await writeFile(file('secret'), 'a secret of this test alone, long enough to be one');
  await writeFile(
    file('accounts.json'),
    JSON.stringify({ password: PASSWORD, accounts: Object.values(people) }),
  );
  const stored = await gatewayDatabase();
  const services = ['CITY_REGISTRY', 'QUESTIONNAIRE', 'SCORING', 'COMPARISON'];
  const config = readGatewayConfig({
    ...Object.fromEntries(services.map((name) => [`INTERLACE_${name}_URL`, upstream])),
    INTERLACE_PORT: '0',
    INTERLACE_LOG_LEVEL: 'silent',
    INTERLACE_ENVIRONMENT: 'local',
    INTERLACE_PUBLIC_URL: PUBLIC_URL,
    INTERLACE_DATABASE_URL: stored.runtimeUrl,
    INTERLACE_BUS_DATABASE_URL: stored.runtimeUrl,
    INTERLACE_SIGNING_KEY_FILE: file('key.json'),
    INTERLACE_IDENTITY_SECRET_FILE: file('secret'),
    INTERLACE_SEEDED_ACCOUNTS_FILE: file('accounts.json'),
    ...change,
  });
  const key = await readSigningKey(config.INTERLACE_SIGNING_KEY_FILE);
  const streams = liveStreams(now);
  const service = await createGateway({
    config,
    key,
    secret: await readIdentitySecret(config.INTERLACE_IDENTITY_SECRET_FILE),
    streams,
    feed: { health: () => ({ reasons: [] }) },
    logger: createLogger(config, 'gateway'),
    now,
  });
  const { app, database, mailer } = service;
  await seedAccounts(file('accounts.json'), database, service.auth);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const bearer: Principal = {
    subject: people.valmarenna.id,
    organisation: { id: city, kind: 'city' },
    roles: [...rolesOf('city')].slice(0, 1),
    mandates: [],
  };
  return {
    ...service,
    url,
    streams,
    stored,
    async signIn(person) {
      const payload = { email: people[person].email, password: PASSWORD };
      const response = await app.inject({ method: 'POST', url: '/api/v1/sign-ins', payload });
      if (response.statusCode !== 200) throw new Error(`signing in answered ${response.body}`);
      return { headers: { cookie: cookiesOf(response), origin: PUBLIC_URL } };
    },
    token: async ({ mandates = [], ...claims } = {}, at = new Date()) => {
      const named = mandates.map((mandate) => ({ roundId: null, ...mandate }));
      return (await issueToken(key, { ...bearer, ...claims, mandates: named }, at)).token;
    },
    async stop() {
      await app.close();
      await mailer.stop();
      await database.close();
      await stored.drop();
      await rm(folder, { recursive: true });
    },
  };
}

/** A service behind the gateway that listens and answers what it was sent. */
export async function startUpstream(
  routes: (app: FastifyInstance) => void,
): Promise<{ url: string; app: FastifyInstance }> {
  const app = fastify({ forceCloseConnections: true });
  routes(app);
  return { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) };
}
