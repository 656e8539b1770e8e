import { uuidv7 } from '@interlace/service-kit';
import { describeReachCells, type Related } from '@interlace/service-kit/testing';
import { afterAll, beforeAll } from 'vitest';
import { type GatewayUnderTest, type Person, people, startGateway } from './gateway-under-test.ts';

let gateway: GatewayUnderTest;
const made = { key: '', invitation: '', member: '', webhook: '', delivery: '' };
const { id: organisationId } = people.valmarenna.organisation;

const stands = (name: Person, reaches: Related['reaches'] = []): Related => {
  const { id: subject, organisation, roles } = people[name];
  const [role] = roles;
  if (!role) throw new Error('a person without a role');
  const { id, kind } = organisation;
  return { subject, organisation: { id, kind }, roles: [role], reaches };
};
const bearer = async (claims: Parameters<GatewayUnderTest['token']>[0] = {}) => ({
  authorization: `Bearer ${await gateway.token(claims)}`,
});

const key = { name: 'statistics', scopes: ['statistics:read'], expiresInDays: 30, quotaPerDay: 10 };
const webhook = {
  url: 'https://receiver.example/news',
  eventTypes: ['score-ready'],
};

beforeAll(async () => {
  gateway = await startGateway('http://127.0.0.1:9');
  const { reaches: _, ...coordinator } = stands('valmarenna');
  const ask = async (method: 'GET' | 'POST', url: string, body?: object | null) => {
    const response = await gateway.app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { ...(await bearer(coordinator)), ...(body !== undefined && { 'idempotency-key': uuidv7() }) },
      ...(body && { payload: body }),
    });
    if (response.statusCode >= 300) throw new Error(`${url} answered ${response.body}`);
    return response.json();
  };
  made.key = (await ask('POST', '/api-keys', key)).id;
  const invitation = { email: 'newcomer@interlace.example', organisationId, roles: ['contributor'] };
  made.invitation = (await ask('POST', '/invitations', invitation)).id;
  const members: { id: string; userId: string }[] = (await ask('GET', '/members')).items;
  made.member = members.find(({ userId }) => userId === people.contributor.id)?.id ?? '';
  made.webhook = (await ask('POST', '/webhooks', webhook)).id;
  await ask('POST', `/webhooks/${made.webhook}/test`, null);
  made.delivery = (await ask('GET', `/webhooks/${made.webhook}/deliveries`)).items[0].id;
});
afterAll(() => gateway.stop());

describeReachCells({
  app: () => gateway.app,
  identity: () => ({ jwks: { keys: [] }, token: (claims) => gateway.token(claims), bearer }),
  over: ['own-organisation', 'draft-in-sight'],
  related: () => ({
    coordinator: stands('valmarenna', ['own-organisation', 'draft-in-sight']),
    'coordinator of another city': stands('otherCity'),
    analyst: stands('analyst'),
    'review lead': stands('reviewLead'),
    manager: stands('manager'),
  }),
  requests: () => {
    const hook = { object: made.webhook };
    const invitation = { email: 'another@interlace.example', organisationId, roles: ['contributor'] };
    return {
      listApiKeys: { url: '/api-keys', shows: made.key },
      getApiKey: { url: `/api-keys/${made.key}`, object: made.key },
      getApiKeyUsage: { url: `/api-keys/${made.key}/usage`, object: made.key },
      createApiKey: { url: '/api-keys', body: key, makesOwn: true },
      rotateApiKey: { url: `/api-keys/${made.key}/rotate`, body: { expiresInDays: 30 }, object: made.key },
      revokeApiKey: { url: `/api-keys/${made.key}`, object: made.key },
      listInvitations: { url: '/invitations', shows: made.invitation },
      invite: { url: '/invitations', body: invitation, refusals: ['unknown-reference'] },
      revokeInvitation: { url: `/invitations/${made.invitation}`, object: made.invitation },
      listPeople: { url: `/people?ids=${people.contributor.id}`, shows: people.contributor.id },
      listMemberships: { url: '/members', shows: made.member },
      changeMembership: {
        url: `/members/${made.member}`,
        body: { roles: ['council-reader'] },
        object: made.member,
      },
      removeMembership: { url: `/members/${made.member}`, object: made.member },
      beatPresence: {
        url: '/presence',
        body: { cityId: organisationId, roundId: made.key, submissionId: made.key, question: null },
        object: organisationId,
      },
      listWebhooks: { url: '/webhooks', shows: made.webhook },
      getWebhook: { url: `/webhooks/${made.webhook}`, ...hook },
      listWebhookDeliveries: { url: `/webhooks/${made.webhook}/deliveries`, ...hook },
      createWebhook: { url: '/webhooks', body: webhook, makesOwn: true },
      changeWebhook: { url: `/webhooks/${made.webhook}`, body: { state: 'paused' }, ...hook },
      testWebhook: { url: `/webhooks/${made.webhook}/test`, ...hook },
      replayWebhookDelivery: {
        url: `/webhooks/${made.webhook}/deliveries/${made.delivery}/replay`,
        ...hook,
      },
      rotateWebhookSecret: { url: `/webhooks/${made.webhook}/rotate-secret`, ...hook },
      deleteWebhook: { url: `/webhooks/${made.webhook}`, ...hook },
    };
  },
});
