import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { StartFault } from '../supervisor/start-fault.ts';
import { organisationByCode } from './directory.ts';
import type { Operator } from './operator.ts';

const GIVE = 'mandate give <city code> <organisation code> support|evaluation <first day> [<last day>]';
const END = 'mandate end <id> <day>';
const given = z.object({ id: z.string() });

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Gives a mandate and prints its id, or ends one. */
export async function mandate(operator: Operator, [action, ...words]: string[]): Promise<number> {
  if (action === 'give') return give(operator, words);
  if (action === 'end') return end(operator, words);
  throw new StartFault(`${GIVE}\n${END}`);
}

async function give(operator: Operator, [city, organisation, kind, from, until]: string[]): Promise<number> {
  if (city === undefined || organisation === undefined || from === undefined) throw new StartFault(GIVE);
  const administrator = await operator.as('administrator');
  const [{ id: cityId }, { id: organisationId }] = await Promise.all([
    organisationByCode(administrator, city),
    organisationByCode(administrator, organisation),
  ]);
  const made = await administrator.call('POST', '/api/v1/mandates', {
    idempotencyKey: randomUUID(),
    body: { cityId, organisationId, kind, from, ...(until && { until }) },
  });
  print(given.parse(made).id);
  return 0;
}

async function end(operator: Operator, [id, endedOn]: string[]): Promise<number> {
  if (id === undefined || endedOn === undefined) throw new StartFault(END);
  const administrator = await operator.as('administrator');
  await administrator.call('POST', `/api/v1/mandates/${encodeURIComponent(id)}/end`, {
    idempotencyKey: randomUUID(),
    body: { endedOn },
  });
  print(`${id}: ends on ${endedOn}`);
  return 0;
}
