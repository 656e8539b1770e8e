import { expect, it } from 'vitest';
import { createApiClient, dataOf } from './api-client.ts';
import { ApiProblem, ApiUnreachable, isPassing } from './api-problem.ts';

const answering = (answer: () => Response) => {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    requests.push(input instanceof Request ? input : new Request(input));
    return answer();
  };
  return { requests, client: createApiClient({ origin: 'https://interlace.example', fetch }) };
};
const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

it('gives a write an idempotency key, and keeps the one the caller states', async () => {
  const { client, requests } = answering(() => json({}));
  await client.POST('/api/v1/sign-outs');
  await client.POST('/api/v1/sign-outs', { headers: { 'idempotency-key': 'once' } });
  await client.GET('/api/v1/me');
  const keys = requests.map((request) => request.headers.get('idempotency-key'));
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), 'once', null]);
});

it('throws a refusal with its problem, fields and further members', async () => {
  const problem = { status: 409, code: 'answer-version-stale', title: 'Stale', current: [{ version: 3 }] };
  const { client } = answering(() => json(problem, 409, 'application/problem+json'));
  const error = await dataOf(client.GET('/api/v1/me')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiProblem);
  expect((error as ApiProblem).problem).toMatchObject(problem);
  expect(isPassing(error)).toBe(false);
});

it('tells an unreachable API from a refusal', async () => {
  const lost = answering(() => {
    throw new TypeError('network');
  });
  const foreign = answering(() => new Response('<h1>Proxy</h1>', { status: 502 }));
  for (const { client } of [lost, foreign]) {
    const error = await dataOf(client.GET('/api/v1/me')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiUnreachable);
    expect(isPassing(error)).toBe(true);
  }
});
