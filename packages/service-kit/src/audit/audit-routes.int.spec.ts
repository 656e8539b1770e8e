import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { noteDatabase } from '../../test/fixture/database.ts';
import { type Shell, shellWith } from '../../test/fixture/shell.ts';
import { PrismaClient } from '../generated/fixture/client.ts';
import { type App, command, type Database, digest, openDatabase, uuidv7, verifyChain } from '../index.ts';
import type { TestClaims } from '../testing/index.ts';

const base = '/api/v1/operations/fixture/audit-entries';
const [CITY, OTHER, PARTNER] = [uuidv7(), uuidv7(), uuidv7()];
const coordinator = (id: string): TestClaims => ({
  roles: ['city-coordinator'],
  organisation: { id, kind: 'city' },
  subject: `person-of-${id}`,
});
const administrator: TestClaims = { roles: ['platform-administrator'], subject: 'administrator' };

let database: Database<PrismaClient>;
let shell: Shell;
let urlOfDatabase: string;
let drop: () => Promise<void>;

beforeAll(async () => {
  const made = await noteDatabase();
  ({ drop, runtimeUrl: urlOfDatabase } = made);
  database = openDatabase({ Client: PrismaClient, url: urlOfDatabase });
  shell = await shellWith(
    async (app: App) => {
      app.post(
        '/api/v1/notes',
        {
          schema: {
            operationId: 'addNote',
            body: z.strictObject({ text: z.string(), concerns: z.array(z.string()).default([]) }),
            response: { 201: z.object({ id: z.uuid() }) },
          },
        },
        command(database, async ({ request: { body }, tx, principal }) => {
          const id = uuidv7();
          await tx.note.create({ data: { id, author: principal.subject, text: body.text } });
          const audit = {
            concerns: body.concerns,
            object: { kind: 'note', id },
            after: { text: digest(body.text) },
          };
          return { status: 201, body: { id }, audit: body.text === 'nothing' ? null : audit };
        }),
      );
      app.delete(
        '/notes',
        { schema: { operationId: 'clear' } },
        command(database, async () => ({ status: 200, body: { gone: 0 } })),
      );
    },
    { database },
  );
});

afterAll(async () => {
  await shell.app.close();
  await database.close();
  await drop();
});

async function add(claims: TestClaims, text: string, concerns: string[] = [], key: string = uuidv7()) {
  const headers = { ...(await shell.identity.bearer(claims)), 'idempotency-key': key };
  return shell.app.inject({ method: 'POST', url: '/api/v1/notes', headers, payload: { text, concerns } });
}

async function read(claims: TestClaims, query = '', path = base) {
  const headers = await shell.identity.bearer(claims);
  return shell.app.inject({ method: 'GET', url: `${path}${query}`, headers });
}

const items = async (claims: TestClaims, query = '') => (await read(claims, query)).json().items;

describe('a command', () => {
  it('leaves one entry, without the words of people, however often it is asked', async () => {
    const key = uuidv7();
    const first = await add(coordinator(CITY), 'a secret remark', [PARTNER], key);
    await add(coordinator(CITY), 'a secret remark', [PARTNER], key);
    const found = await items(administrator, `?object=${first.json().id}`);
    expect(found).toEqual([
      expect.objectContaining({
        subject: `person-of-${CITY}`,
        organisationId: CITY,
        action: 'addNote',
        objectKind: 'note',
        concerns: [CITY, PARTNER].sort(),
        before: null,
        after: { text: digest('a secret remark') },
        traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      }),
    ]);
    expect(JSON.stringify(found)).not.toContain('remark');
  });

  it('that changed nothing, or failed, leaves none', async () => {
    const count = async () => (await verifyChain(urlOfDatabase)).count;
    const before = await count();
    await add(coordinator(CITY), 'nothing');
    await add(coordinator(CITY), 'a\0b');
    expect(await count()).toBe(before);
  });

  it('that says nothing more is told by its path and the digest of its answer', async () => {
    const headers = { ...(await shell.identity.bearer(administrator)), 'idempotency-key': uuidv7() };
    const answer = await shell.app.inject({ method: 'DELETE', url: '/notes', headers });
    const [found] = await items(administrator, '?action=clear');
    expect(found).toMatchObject({ objectId: null, after: { answer: digest(answer.body) } });
  });

  it('keeps the chain whole, a hundred at once', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, number) => add(coordinator(CITY), `at once ${number}`)),
    );
    expect(await verifyChain(urlOfDatabase)).toMatchObject({ fault: null });
  });
});

describe('the list', () => {
  it('shows an organisation what concerns it and nothing else, whatever it asks for', async () => {
    await add(coordinator(CITY), 'own');
    await add(coordinator(OTHER), 'foreign');
    await add(coordinator(OTHER), 'shared', [CITY]);
    const seen = await items(coordinator(CITY), '?limit=200');
    for (const { concerns } of seen) expect(concerns).toEqual([CITY]);
    expect(seen.map(({ after }: { after: { text: string } }) => after.text)).toContain(digest('shared'));
    expect(seen.map(({ after }: { after: { text: string } }) => after.text)).not.toContain(digest('foreign'));
    expect(await items(coordinator(CITY), `?organisation=${OTHER}`)).toEqual([]);
    expect(await items(coordinator(CITY), `?subject=person-of-${OTHER}`)).toHaveLength(1);
  });

  it('is for coordinators, partners, evaluators, offices and administrators', async () => {
    for (const role of ['contributor', 'council-reader'] as const)
      expect((await read({ roles: [role] })).statusCode).toBe(403);
  });

  it('goes on by cursor without a gap, and filters by time', async () => {
    const all = await items(administrator, '?limit=200');
    const paged: unknown[] = [];
    for (let query = '?limit=30'; query !== ''; ) {
      const { items: found, nextCursor } = (await read(administrator, query)).json();
      paged.push(...found);
      query = nextCursor === null ? '' : `?limit=30&cursor=${nextCursor}`;
    }
    expect(paged).toEqual(all);
    const { at } = all[10];
    const [since, until] = [
      await items(administrator, `?limit=200&since=${at}`),
      await items(administrator, `?limit=200&until=${at}`),
    ];
    expect(since.length + until.length).toBe(all.length);
    expect((await read(administrator, '?since=yesterday')).json()).toMatchObject({ status: 400 });
  });
});

describe('the export', () => {
  it('is the list, line by line', async () => {
    const response = await read(administrator, '', `${base}/export`);
    expect(response.headers['content-type']).toContain('application/x-ndjson');
    expect(
      response.body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(await items(administrator, '?limit=200'));
  });

  it('as CSV holds no formula', async () => {
    await add({ ...coordinator(CITY), subject: '=HYPERLINK("x")' }, 'formula');
    const response = await read(coordinator(CITY), '?format=csv', `${base}/export`);
    expect(response.headers['content-disposition']).toContain('fixture-audit.csv');
    const [header, first] = response.body.split('\r\n');
    expect(header).toMatch(/^sequence,at,subject,/);
    expect(first).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
