import { roles } from '@interlace/contracts';
import type { TestClaims, TestIdentity } from '../test-identity.ts';
import type { Caller } from './fuzzed-request.ts';

const HOUR = { expiresIn: 3_600 };

/** Those who may do what there is to do, a stranger of every role, and callers nobody knows. */
export async function callersWith(identity: TestIdentity, given: readonly TestClaims[]): Promise<Caller[]> {
  const wanted = given.map(async (claims) => ({
    roles: claims.roles ?? [],
    headers: await identity.bearer(claims, HOUR),
  }));
  const strangers = roles.map(async (role) => ({
    headers: await identity.bearer({ roles: [role], subject: `stranger-${role}` }, HOUR),
  }));
  const expired = { headers: await identity.bearer({}, { expiresIn: -60 }) };
  const unknown = [{ headers: {} }, { headers: { authorization: 'Bearer x.y.z' } }, expired];
  return [...(await Promise.all([...wanted, ...strangers])), ...unknown];
}
