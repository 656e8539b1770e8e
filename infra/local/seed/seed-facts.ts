import { readFile } from 'node:fs/promises';
import { readTranslation, translatedLanguages } from '@interlace/instruments/translations';
import { seedId } from './ids.ts';
import { publishedResults } from './published-results.ts';
import { epiRound } from './rounds.ts';
import { sandboxRegistry } from './sandbox/sandbox-network.ts';
import type { SeedRun } from './seed-platform.ts';
import { send } from './send.ts';

/** The same content of a file has the same key; a changed file is a new command. */
const versioned = (name: string, content: string) => `${name}-${seedId('organisation', content)}`;

/** Cities and networks real and invented, the instrument in its languages, the EPI round, results printed elsewhere. */
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
  for (const language of translatedLanguages) {
    const body = readTranslation(language);
    const path = `/api/v1/instruments/${code}/versions/${version}/translations/${language}`;
    const key = versioned(`translation-${language}`, JSON.stringify(body));
    // One that stands may have been reviewed since: a change of it would need the revision it was made from.
    await send(administrator, { method: 'PUT', path, body, key, done: ['version-missing'] }, signal);
  }

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
