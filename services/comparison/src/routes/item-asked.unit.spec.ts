import { interculturalInstrument as instrument } from '@interlace/instruments';
import { expect, it } from 'vitest';
import { itemAsked } from './item-asked.ts';

it('takes the index of the instrument unless an item is named', () => {
  expect(itemAsked(instrument, undefined, 'item').code).toBe('core');
  expect(itemAsked(instrument, 'language', 'item').title).toBe('Language');
  expect(() => itemAsked(instrument, 'com.statement', 'item')).toThrow(
    expect.objectContaining({
      code: 'item-unknown',
      invalidParams: [expect.objectContaining({ name: 'item' })],
    }),
  );
});
