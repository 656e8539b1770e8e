import { uuid } from '@interlace/contracts';
import { type App, command, digest, uuidv7 } from '@interlace/service-kit';
import { z } from 'zod';
import type { Registry } from '../registry.ts';
import { importRejected, placeOf } from './csv-body.ts';
import { importDocument } from './import-document.ts';
import { planImport } from './registry-import.decide.ts';
import { recordImport, takeSnapshot } from './registry-import.store.ts';

const importQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'Report what would happen, and do nothing' }),
});

const importReport = z
  .object({
    dryRun: z.boolean(),
    created: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    entries: z.array(
      z.object({
        at: z
          .string()
          .meta({ description: 'Where the entry stands: a JSON pointer, or the line of a CSV file' }),
        kind: z.enum(['organisation', 'city', 'network', 'membership', 'conflict-declaration', 'mandate']),
        name: z.string(),
        id: uuid.nullable(),
        outcome: z.enum(['created', 'changed', 'unchanged']),
        fields: z.array(z.string()).meta({ description: 'The facts that change' }),
      }),
    ),
  })
  .meta({ id: 'ImportReport' });

type Entry = z.infer<typeof importReport>['entries'][number];
const isOrganisation = (entry: Pick<Entry, 'id' | 'kind'>): entry is Entry & { id: string } =>
  entry.id !== null && (entry.kind === 'city' || entry.kind === 'organisation');

export function importRegistryRoute(app: App, { database, bus, now }: Registry, bodyLimit: number): void {
  app.post(
    '/api/v1/registry-imports',
    {
      bodyLimit,
      schema: {
        operationId: 'importRegistry',
        tags: ['registry-imports'],
        summary: 'Take over organisations, cities, networks, memberships and mandates at once',
        description:
          'All or nothing; sent again, it changes nothing. As `application/json` in the shape below, or cities alone as ' +
          '`text/csv` with the columns code, name, country, lau, nuts, latitude, longitude, year, population, ' +
          'foreign_born_share, source: one line per city and year, UTF-8, separated by commas. ' +
          'Faults are named by JSON pointer, or by line and column.',
        consumes: ['application/json', 'text/csv'],
        querystring: importQuery,
        body: importDocument,
        response: { 200: importReport },
      },
    },
    command(database, async ({ request, tx }) => {
      const dryRun = request.query.dryRun === 'true';
      const snapshot = await takeSnapshot(tx, request.body);
      const plan = planImport(request.body, snapshot, {
        newId: uuidv7,
        now: now(),
      });
      if (plan.faults.length > 0) {
        throw importRejected(plan.faults.map((fault) => ({ ...fault, name: placeOf(request, fault.name) })));
      }
      if (!dryRun) await recordImport({ tx, bus }, plan.facts);
      const count = (outcome: string) => plan.entries.filter((entry) => entry.outcome === outcome).length;
      const counts = {
        created: count('created'),
        changed: count('changed'),
        unchanged: count('unchanged'),
      };
      const touched = plan.entries.filter(({ outcome }) => outcome !== 'unchanged');
      const audit = {
        concerns: touched.filter(isOrganisation).map(({ id }) => id),
        after: { ...counts, entries: digest(JSON.stringify(touched)) },
      };
      return {
        status: 200,
        audit: dryRun || touched.length === 0 ? null : audit,
        body: {
          dryRun,
          ...counts,
          entries: plan.entries.map((entry) => ({ ...entry, at: placeOf(request, entry.at) })),
        },
      };
    }),
  );
}
