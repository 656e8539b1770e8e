import type { SqlExecutor } from '@interlace/event-bus';
import { z } from 'zod';
import type { App } from '../http/app-type.ts';
import { type CommandDatabase, command } from '../http/command.ts';
import { operationName } from '../http/operation-name.ts';
import { notFound } from '../http/problems.ts';
import { collectPersonalData, erasePersonalData } from './personal-data.ts';

const tags = ['operations'];

export const personalData = z
  .object({
    service: z.string(),
    tables: z.array(
      z.object({
        table: z.string().describe('`schema.table`'),
        purpose: z.string(),
        rows: z.array(z.record(z.string(), z.unknown())),
      }),
    ),
  })
  .meta({ id: 'PersonalData' });

const count = z.int().min(0);
export const erasure = z
  .object({
    service: z.string(),
    tables: z.array(
      z.object({
        table: z.string(),
        deleted: count,
        cleared: count.describe('Rows that stay without what was personal'),
        kept: count.describe('Rows that stay with the pseudonym, which nobody can resolve any more'),
      }),
    ),
  })
  .meta({ id: 'Erasure' });

const erasureBody = z.strictObject({
  subject: z
    .string()
    .min(1)
    .max(120)
    .toLowerCase()
    .describe('Account id: the own one; administrators may name any'),
});

/** Refuses the erasure of a person by throwing, in its transaction. */
export type BeforeErasure = (tx: unknown, subject: string) => Promise<void>;

export interface PersonalDataOptions {
  service: string;
  beforeErasure?: BeforeErasure;
  database: CommandDatabase<unknown> & { readonly pool: SqlExecutor };
}

/** What a service holds about somebody, and the end of it; made from the annotations of its tables. */
export async function personalDataRoutes(
  app: App,
  { service, database, beforeErasure }: PersonalDataOptions,
): Promise<void> {
  const url = `/api/v1/operations/${service}/personal-data`;
  const show = {
    operationId: operationName(service, 'PersonalData'),
    tags,
    summary: `What ${service} holds about you, table by table`,
    response: { 200: personalData },
  };
  app.get(url, { config: { untagged: true }, schema: show }, ({ principal }) =>
    collectPersonalData(database.pool, service, principal.subject),
  );

  const erase = {
    operationId: operationName(service, 'ErasePersonalData'),
    tags,
    summary: `Erase a person from ${service}: rows go, or stay with a pseudonym that names nobody any more`,
    body: erasureBody,
    response: { 200: erasure },
  };
  app.post(
    `${url}/erasure`,
    { schema: erase },
    command(database, async ({ request: { body }, tx, principal }) => {
      const mayErase =
        body.subject === principal.subject || principal.roles.includes('platform-administrator');
      if (!mayErase) throw notFound('The account');
      await beforeErasure?.(tx, body.subject);
      const answer = await erasePersonalData(database.sql(tx), service, body.subject);
      const audit = {
        object: { kind: 'account', id: body.subject },
        after: { tables: answer.tables.map((table) => ({ ...table })) },
      };
      return { status: 200, body: answer, audit };
    }),
  );
}
