import { uuid } from '@interlace/contracts';
import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import type { Gateway } from '../gateway.ts';
import { listPeople } from './names.store.ts';

const MOST_AT_ONCE = 100;

const ids = z
  .string()
  .max(MOST_AT_ONCE * 40)
  .transform((list) => list.split(','))
  .pipe(z.array(uuid.toLowerCase()).min(1).max(MOST_AT_ONCE))
  .describe(`Account ids, separated by commas; ${MOST_AT_ONCE} at most`);

const person = z
  .object({
    id: uuid,
    name: z.string().nullable().describe('Of a colleague in the own organisation; null for others'),
    organisationId: uuid,
    organisationName: z.string(),
  })
  .meta({ id: 'Person' });

/** Who stands behind an account id: the only place, beside the list of members, where one becomes a name. */
export function namesRoute(app: App, { database, now }: Pick<Gateway, 'database' | 'now'>): void {
  app.get(
    '/api/v1/people',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listPeople',
        tags: ['people'],
        summary: 'Names of colleagues, and the organisations of others one has to do with',
        description:
          'Others are people of a city one has a mandate for, of who has one for the own city, and of network offices. ' +
          'Accounts one has nothing to do with, and those that are erased, are left out.',
        querystring: z.strictObject({ ids }),
        response: { 200: z.object({ items: z.array(person) }) },
      },
    },
    async ({ query, principal }) => {
      const today = now().toISOString().slice(0, 10);
      return {
        items: await listPeople(database.pool, { ids: query.ids, own: principal.organisation.id, today }),
      };
    },
  );
}
