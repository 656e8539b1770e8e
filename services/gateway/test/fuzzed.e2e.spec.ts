import { testBusDatabase } from '@interlace/event-bus/testing';
import { type Caller, describeFuzzedApi, inProcess } from '@interlace/service-kit/testing';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import {
  type GatewayUnderTest,
  PASSWORD,
  type Person,
  people,
  startGateway,
  startUpstream,
} from './gateway-under-test.ts';

let service: FastifyInstance;
let gateway: GatewayUnderTest;
let log: Awaited<ReturnType<typeof testBusDatabase>>;
beforeAll(async () => {
  log = await testBusDatabase();
  // The services hold nothing about anybody.
  const upstream = await startUpstream((app) => {
    app.all<{ Params: { service: string } }>('/api/v1/operations/:service/*', async ({ params }) => ({
      service: params.service,
      tables: [],
    }));
  });
  service = upstream.app;
  gateway = await startGateway(upstream.url, {
    INTERLACE_RATE_LIMIT_PER_MINUTE: '1000000',
    INTERLACE_BUS_DATABASE_URL: log.runtimeUrl,
  });
});
afterAll(async () => {
  await gateway.stop();
  await service.close();
  await log.drop();
});

async function signedIn(person: Person): Promise<Caller> {
  const { headers } = await gateway.signIn(person);
  return { roles: people[person].roles, headers };
}

const browsers: Person[] = ['valmarenna', 'analyst', 'evaluator', 'manager', 'administrator'];

describeFuzzedApi({
  api: () => inProcess(gateway.app),
  callers: async () => [
    ...(await Promise.all(browsers.map(signedIn))),
    { headers: {} },
    { headers: { authorization: 'Bearer ilk_nobody_knows_this' } },
    { headers: { cookie: 'interlace.session_token=made.up', origin: 'http://localhost:4600' } },
  ],
  examples: () => ({ signIn: [{ email: people.contributor.email, password: PASSWORD }] }),
  // They end the sessions of those who ask, or what they may do.
  atLast: [
    'changeEmail',
    'resetSecondFactor',
    'changePassword',
    'chooseOrganisation',
    'enrolSecondFactor',
    'endOtherSessions',
    'endOwnSession',
    'endUserSession',
    'endUserSessions',
    'changeMembership',
    'removeMembership',
    'disableUser',
    'gatewayErasePersonalData',
    'erasePerson',
    'signOut',
  ],
});
