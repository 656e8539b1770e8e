import { afterAll, beforeAll } from 'vitest';
import { fixtureRights } from '../../test/fixture/rights.ts';
import { type Shell, shellWith } from '../../test/fixture/shell.ts';
import type { App } from '../index.ts';
import { describeAccessTable } from './access-table.ts';

let shell: Shell;

beforeAll(async () => {
  shell = await shellWith(async (app: App) => {
    await app.register(async (inner: App) => {
      inner.get('/deep/:id', { schema: { operationId: 'review' } }, async () => 'x');
    });
    app.post('/any', { schema: { operationId: 'anyone' } }, async () => 'x');
    app.post('/notes', { schema: { operationId: 'addNote' } }, async () => 'x');
    app.get('/open', { schema: { operationId: 'open' } }, async () => 'x');
  });
});

afterAll(() => shell.app.close());

describeAccessTable({ app: () => shell.app, identity: () => shell.identity, rights: fixtureRights });
