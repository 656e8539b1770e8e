import { roles } from '@interlace/contracts';
import { fuzzBudget } from '@interlace/testkit';
import { describe, expect, it } from 'vitest';
import type { App } from '../../http/app-type.ts';
import type { TestClaims, TestIdentity } from '../test-identity.ts';
import { type FuzzOptions, fuzzApi } from './fuzz-api.ts';
import type { Caller } from './fuzzed-request.ts';

export interface FuzzedApiOptions extends Pick<FuzzOptions, 'atLast'> {
  app: () => App;
  identity: () => TestIdentity;
  /** Who may do what there is to do; a stranger of every role is added, and callers nobody knows. */
  callers: () => readonly TestClaims[];
  known?: () => FuzzOptions['known'];
  examples?: () => FuzzOptions['examples'];
}

/** Tests every operation a service's document lists with made-up requests, in this process. */
export function describeFuzzedApi({
  app,
  identity,
  callers,
  known,
  examples,
  ...rest
}: FuzzedApiOptions): void {
  const { timeout, ...budget } = fuzzBudget();
  describe('whatever is sent', () => {
    it('is answered as the document says', { timeout }, async () => {
      const document = (await app().inject({ url: '/openapi.json' })).json();
      const { faults, statuses } = await fuzzApi({
        ...rest,
        ...budget,
        document,
        known: known?.(),
        examples: examples?.(),
        callers: await allCallers(identity(), callers()),
        async send({ method, url, headers, payload }) {
          const response = await app().inject({ method: method as 'GET', url, headers, payload });
          return { status: response.statusCode, headers: response.headers, body: response.rawPayload };
        },
      });
      expect(faults.join('\n\n')).toBe('');
      const carriedOut = Object.values(statuses).filter((counts) =>
        Object.keys(counts).some((it) => it < '300'),
      );
      expect(carriedOut.length, 'requests went through').toBeGreaterThan(Object.keys(statuses).length / 2);
    });
  });
}

async function allCallers(identity: TestIdentity, given: readonly TestClaims[]): Promise<Caller[]> {
  const hour = { expiresIn: 3_600 };
  const wanted = given.map(async (claims) => ({
    roles: claims.roles ?? [],
    headers: await identity.bearer(claims, hour),
  }));
  const strangers = roles.map(async (role) => ({
    headers: await identity.bearer({ roles: [role], subject: `stranger-${role}` }, hour),
  }));
  const expired = { headers: await identity.bearer({}, { expiresIn: -60 }) };
  const unknown = [{ headers: {} }, { headers: { authorization: 'Bearer x.y.z' } }, expired];
  return [...(await Promise.all([...wanted, ...strangers])), ...unknown];
}
