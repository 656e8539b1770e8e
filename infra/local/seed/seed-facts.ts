import { readFile } from 'node:fs/promises';
import { seedId } from './ids.ts';
import { publishedResults } from './published-results.ts';
import { epiRound } from './rounds.ts';
import { sandboxRegistry } from './sandbox/sandbox-network.ts';
import type { SeedRun } from './seed-platform.ts';
import { send } from './send.ts';

/** The same content of a file has the same key; a changed file is a new command. */
const versioned = (name: string, content: string) => `${name}-${seedId('organisation', content)}`;

/** Cities and networks real and invented, the instrument, the EPI round, results printed elsewhere. */
export async function seedFacts({ instrument, seededAt, as, signal }: SeedRun): Promise<void> {
  const administrator = await as('administrator');
  const text = await readFile(new URL('./registry.json', import.meta.url), 'utf8');
  const imports: [name: string, document: unknown][] = [
    ['registry', JSON.parse(text)],
    ['sandbox', sandboxRegistry()],
  ];
  for (const [name, body] of imports) {
    const key = versioned(name, JSON.stringify(body));
    await send(administrator, { method: 'POST', path: '/api/v1/registry-imports', body, key }, signal);
  }
  const { code, version } = instrument;
  const publish = {
    method: 'POST',
    path: '/api/v1/instruments',
    body: instrument,
    key: `${code}-${version}`,
  } as const;
  await send(administrator, publish, signal);

  const results = await publishedResults();
  const key = versioned('published-results', JSON.stringify(results));
  await send(
    administrator,
    { method: 'POST', path: '/api/v1/published-results', body: { results }, key },
    signal,
  );

  const round = epiRound(version, seededAt);
  await send(
    administrator,
    {
      method: 'POST',
      path: '/api/v1/rounds',
      body: round,
      key: round.code,
      done: ['round-exists'],
      early: ['not-found'],
    },
    signal,
  );
}
