import { uuidv7 } from '@interlace/service-kit';
import type { LightMyRequestResponse } from 'fastify';
import {
  cookiesOf,
  type GatewayUnderTest,
  type Person,
  PUBLIC_URL,
  type Session,
} from './gateway-under-test.ts';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** What tests of people ask the gateway. */
export interface PeopleUnderTest {
  as(person: Person, method: Method, url: string, payload?: object): Promise<LightMyRequestResponse>;
  /** Accepts an invitation, signed in or not. */
  accept(body: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** The token in the newest mail to an address. */
  mailedToken(email: string): Promise<string>;
  signInAs(email: string, password: string): Promise<Session>;
  /** Invites somebody, and gives the token of the mail. */
  invited(by: Person, body: { email: string; organisationId: string; roles: string[] }): Promise<string>;
}

export function peopleUnderTest(gateway: () => GatewayUnderTest): PeopleUnderTest {
  const sessions = new Map<Person, Promise<Session>>();
  const sessionOf = (person: Person) => {
    const session = sessions.get(person) ?? gateway().signIn(person);
    sessions.set(person, session);
    return session;
  };

  const tools: PeopleUnderTest = {
    async as(person, method, url, payload) {
      const { headers } = await sessionOf(person);
      const all = { ...headers, ...(method !== 'GET' && { 'idempotency-key': uuidv7() }) };
      return gateway().app.inject({ method, url, headers: all, ...(payload && { payload }) });
    },
    accept: (payload, headers = {}) =>
      gateway().app.inject({ method: 'POST', url: '/api/v1/invitations/acceptances', payload, headers }),
    async mailedToken(email) {
      const mails = await tools.as('administrator', 'GET', '/api/v1/mails?limit=200');
      const mail = mails.json().items.find((one: { recipient: string }) => one.recipient === email);
      const token = /\/invitation#([\w-]{43})$/m.exec(mail?.body ?? '')?.[1];
      if (token === undefined) throw new Error(`no invitation was mailed to ${email}`);
      return token;
    },
    async signInAs(email, password) {
      const response = await gateway().app.inject({
        method: 'POST',
        url: '/api/v1/sign-ins',
        payload: { email, password },
      });
      if (response.statusCode !== 200) throw new Error(`signing in answered ${response.body}`);
      return { headers: { cookie: cookiesOf(response), origin: PUBLIC_URL } };
    },
    async invited(by, body) {
      const response = await tools.as(by, 'POST', '/api/v1/invitations', body);
      if (response.statusCode !== 201) throw new Error(`inviting answered ${response.body}`);
      return tools.mailedToken(body.email.toLowerCase());
    },
  };
  return tools;
}

/** A problem without what differs by request. */
export function problemOf(response: LightMyRequestResponse): unknown {
  const { requestId: _id, instance, ...problem } = response.json();
  return { ...problem, instance: String(instance).replaceAll(/[0-9a-f-]{36}/g, 'id') };
}
