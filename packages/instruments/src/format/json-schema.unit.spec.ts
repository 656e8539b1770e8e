import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import sampleMobility from '../../fixtures/sample-mobility.json' with { type: 'json' };
import published from '../../schema/interlace-instrument-1.schema.json' with { type: 'json' };
import { interculturalInstrument } from '../intercultural-instrument.ts';
import { instrumentJsonSchema } from './json-schema.ts';

const validate = new Ajv2020({ allErrors: true }).compile(published);

describe('published JSON Schema', () => {
  it('is the one made from the format; `npm run schema` in this package writes it anew', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(instrumentJsonSchema())));
  });

  it.each([
    ['the intercultural instrument', interculturalInstrument],
    ['the sample as its author wrote it', sampleMobility],
  ])('accepts %s', (_, instrument) => {
    validate(instrument);
    expect(validate.errors).toBeNull();
  });

  it.each<[string, (instrument: typeof sampleMobility) => unknown]>([
    ['a field the format does not know', (instrument) => ({ ...instrument, secret: true })],
    ['another format', (instrument) => ({ ...instrument, format: 'interlace-instrument/2' })],
    ['an instrument without questions', (instrument) => ({ ...instrument, questions: [] })],
    ['a code with capitals', (instrument) => ({ ...instrument, code: 'Sample' })],
  ])('refuses %s', (_, spoil) => {
    expect(validate(spoil(structuredClone(sampleMobility)))).toBe(false);
  });
});
