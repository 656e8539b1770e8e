import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { listAll } from '../api-client.ts';
import { allServices } from '../supervisor/services.ts';
import { StartFault } from '../supervisor/start-fault.ts';
import type { Operator } from './operator.ts';

export const deadLetter = z.looseObject({ id: z.union([z.string(), z.number()]) });

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
const pathOf = (service: string) => `/api/v1/operations/${service}/dead-letters`;

/** Lists, shows, replays and discards what a service could not handle. */
export async function deadLetters(
  operator: Operator,
  [action = 'list', service, id, ...words]: string[],
): Promise<number> {
  if (service !== undefined && !allServices.some((name) => name === service))
    throw new StartFault(`There is no service ${service}: ${allServices.join(', ')}.`);
  const administrator = await operator.as('administrator');
  if (action === 'list') {
    const all = await Promise.all(
      allServices
        .filter((name) => name === (service ?? name))
        .map(async (name) => {
          const letters = await listAll(administrator, pathOf(name), deadLetter);
          return letters.map((letter) => ({ service: name, ...letter }));
        }),
    );
    print(all.flat());
    return 0;
  }
  if (service === undefined || id === undefined)
    throw new StartFault('Name the service and the id, as dead-letters list shows them.');
  const path = `${pathOf(service)}/${encodeURIComponent(id)}`;
  if (action === 'show') print(await administrator.call('GET', path));
  else if (action === 'replay')
    print(await administrator.call('POST', `${path}/replay`, { idempotencyKey: randomUUID() }));
  else if (action === 'discard') {
    if (words.length === 0) throw new StartFault('Say why it may be discarded.');
    print(
      await administrator.call('POST', `${path}/discard`, {
        idempotencyKey: randomUUID(),
        body: { reason: words.join(' ') },
      }),
    );
  } else throw new StartFault(`dead-letters knows list, show, replay and discard, not ${action}.`);
  return 0;
}
