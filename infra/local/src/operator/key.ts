import { randomUUID } from 'node:crypto';
import { scope, scopes } from '@interlace/contracts';
import { z } from 'zod';
import { StartFault } from '../supervisor/start-fault.ts';
import type { Operator } from './operator.ts';

const made = z.object({ key: z.string() });
const LIFE_DAYS = 30;
const CALLS_PER_DAY = 100_000;

/** Makes an API key of a seeded account and prints it, for `curl`; without scopes one that may read everything. */
export async function key(operator: Operator, [account, ...wanted]: string[]): Promise<number> {
  if (account === undefined) throw new StartFault('Name the account, such as valmarenna.');
  const strange = wanted.find((name) => !scope.safeParse(name).success);
  if (strange !== undefined) throw new StartFault(`There is no scope ${strange}: ${scopes.join(', ')}.`);
  const reading = scopes.filter((name) => name.endsWith(':read'));
  const client = await operator.as(account);
  const answer = await client.call('POST', '/api/v1/api-keys', {
    idempotencyKey: randomUUID(),
    body: {
      name: 'made on the command line',
      scopes: wanted.length > 0 ? wanted : reading,
      expiresInDays: LIFE_DAYS,
      quotaPerDay: CALLS_PER_DAY,
    },
  });
  process.stdout.write(`${made.parse(answer).key}\n`);
  return 0;
}
