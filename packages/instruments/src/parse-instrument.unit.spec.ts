import { expect, it } from 'vitest';
import { sampleMobilityInstrument } from '../fixtures/index.ts';
import definition from '../fixtures/sample-mobility.json' with { type: 'json' };
import { InstrumentError } from './finding.ts';
import { interculturalInstrument } from './intercultural-instrument.ts';
import { parseInstrument } from './parse-instrument.ts';

function findingsOf(value: unknown) {
  try {
    parseInstrument(value);
  } catch (cause) {
    if (cause instanceof InstrumentError) return cause.findings;
    throw cause;
  }
  return [];
}

it('gives back what went over the wire', () => {
  for (const instrument of [interculturalInstrument, sampleMobilityInstrument])
    expect(parseInstrument(JSON.parse(JSON.stringify(instrument)))).toEqual(instrument);
});

it('names the place of a wrong shape', () => {
  const [first, ...others] = definition.questions;
  const spoilt = { ...definition, questions: [{ ...first, attainable: -1 }, ...others] };
  expect(findingsOf(spoilt)).toEqual([
    { where: '/questions/0/attainable', code: 'wrong-shape', reason: expect.any(String) },
  ]);
});

it('refuses a field it does not know, and anything that is no instrument', () => {
  expect(findingsOf({ ...definition, bonus: 5 })).not.toEqual([]);
  for (const value of [null, undefined, 7, 'instrument', [], {}]) expect(findingsOf(value)).not.toEqual([]);
});

it('refuses parts that do not fit together, yet leaves style to the linter', () => {
  expect(findingsOf({ ...definition, questionCount: 10 })).toMatchObject([{ code: 'question-count' }]);
  const [first, ...others] = definition.questions;
  expect(findingsOf({ ...definition, questions: [{ ...first, title: 'A plan' }, ...others] })).toEqual([]);
});
