import { afterAll, beforeAll } from 'vitest';
import { type Shell, shellWith } from '../../test/fixture/shell.ts';
import { type App, allow, anyone, open } from '../index.ts';
import { describeAccessTable } from './access-table.ts';

let shell: Shell;

beforeAll(async () => {
  shell = await shellWith(async (app: App) => {
    await app.register(async (inner: App) => {
      inner.get(
        '/deep/:id',
        { config: { access: allow('evaluator', 'review-lead') }, schema: {} },
        async () => 'x',
      );
    });
    app.post('/any', { config: { access: anyone() }, schema: {} }, async () => 'x');
    app.get('/open', { config: { access: open() }, schema: {} }, async () => 'x');
  });
});

afterAll(() => shell.app.close());

describeAccessTable({
  app: () => shell.app,
  identity: () => shell.identity,
  table: {
    'GET /deep/:id': ['evaluator', 'review-lead'],
    'POST /any': 'anyone',
    'GET /open': 'open',
  },
});
