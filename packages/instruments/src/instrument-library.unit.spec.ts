import { expect, test } from 'vitest';
import { createInstrumentLibrary } from './instrument-library.ts';
import { interculturalInstrument as instrument } from './intercultural-instrument.ts';

const { code, version } = instrument;

test('a version is read until it is there, and then never again', async () => {
  const asked: string[] = [];
  let shelf: unknown;
  const library = createInstrumentLibrary(async (source: string, reference) => {
    asked.push(`${source} ${reference.code} ${reference.version}`);
    return shelf;
  });
  expect(await library.find('first', { code, version })).toBeUndefined();
  shelf = JSON.parse(JSON.stringify(instrument));
  const found = await library.find('second', { code, version });
  expect(found).toEqual(instrument);
  shelf = 'something else';
  expect(await library.find('third', { code, version })).toBe(found);
  expect(asked).toEqual([`first ${code} ${version}`, `second ${code} ${version}`]);
});
