import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Principal } from '@interlace/contracts';
import { type App, createLogger } from '@interlace/service-kit';
import { type FastifyInstance, fastify } from 'fastify';
import { exportJWK, generateKeyPair } from 'jose';
import { createGateway } from '../src/app.ts';
import { readGatewayConfig } from '../src/config.ts';
import { readSeededAccounts } from '../src/identity/seeded-accounts.ts';
import { readSigningKey } from '../src/identity/signing-key.ts';
import { issueToken } from '../src/identity/token-issuer.ts';
import { type LiveStreams, liveStreams } from '../src/live/live-streams.ts';

export const PASSWORD = 'a-password-of-this-test-alone';
export const city = '01890000-0000-7000-8000-000000000001';
export const otherCity = '01890000-0000-7000-8000-000000000002';

const coordinator = { organisation: { id: city, kind: 'city' }, roles: ['city-coordinator'], mandates: [] };
const accounts = { password: PASSWORD, accounts: [{ account: 'valmarenna', ...coordinator }] };

export interface GatewayUnderTest {
  app: App;
  /** Address the gateway listens on. */
  url: string;
  streams: LiveStreams;
  /** A token as the gateway itself issues it. */
  token(principal?: Partial<Principal>, now?: Date): Promise<string>;
  stop(): Promise<void>;
}

/** A gateway on a port of its own, with a key and accounts of its own, before the given address for all services. */
export async function startGateway(
  upstream: string,
  change: Record<string, string> = {},
): Promise<GatewayUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'interlace-gateway-'));
  const [keyFile, accountsFile] = [join(folder, 'key.json'), join(folder, 'accounts.json')];
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await writeFile(keyFile, JSON.stringify(await exportJWK(privateKey)));
  await writeFile(accountsFile, JSON.stringify(accounts));
  const services = ['CITY_REGISTRY', 'QUESTIONNAIRE', 'SCORING', 'COMPARISON'];
  const config = readGatewayConfig({
    ...Object.fromEntries(services.map((name) => [`INTERLACE_${name}_URL`, upstream])),
    INTERLACE_PORT: '0',
    INTERLACE_LOG_LEVEL: 'silent',
    INTERLACE_ENVIRONMENT: 'local',
    INTERLACE_SIGNING_KEY_FILE: keyFile,
    INTERLACE_SEEDED_ACCOUNTS_FILE: accountsFile,
    ...change,
  });
  const now = () => new Date();
  const key = await readSigningKey(config.INTERLACE_SIGNING_KEY_FILE);
  const streams = liveStreams(now);
  const app = await createGateway({
    config,
    identity: { key, accounts: await readSeededAccounts(accountsFile), now },
    streams,
    feed: { health: () => ({ reasons: [] }) },
    logger: createLogger(config, 'gateway'),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const bearer: Principal = {
    subject: 'somebody',
    ...coordinator,
    organisation: { id: city, kind: 'city' },
    roles: ['city-coordinator'],
  };
  return {
    app,
    url,
    streams,
    token: async (principal = {}, at = new Date()) =>
      (await issueToken(key, { ...bearer, ...principal }, at)).token,
    async stop() {
      await app.close();
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
