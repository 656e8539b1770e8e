import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, citiesOf, readChoice } from './choice.ts';

const round = '6c0f52ad-fff1-81f5-a5d1-766b35bc7a40';
const cities = ['1', '2', '3', '4', '5'].map((digit) => `56370021-555e-8e2e-9138-e8e9dd93b5c${digit}`);

describe('the choice in the address', () => {
  it('comes back as it was made, in its order', () => {
    const ids = fc.uuid({ version: 4 });
    fc.assert(
      fc.property(ids, fc.uniqueArray(ids, { maxLength: 4 }), (chosenRound, chosen) => {
        const choice = readChoice({ ...choiceOf(chosenRound, chosen) });
        expect(choice.round).toBe(chosenRound);
        expect(citiesOf(choice)).toEqual(chosen);
      }),
    );
  });

  it('holds each city once and four at most', () => {
    expect(citiesOf(choiceOf(round, [...cities, ...cities]))).toEqual(cities.slice(0, 4));
  });

  it('leaves out what is no id, whatever is typed', () => {
    expect(readChoice({ round: 'x', cities: `nonsense,${cities[0]}, ` })).toEqual({ cities: cities[0] });
    fc.assert(fc.property(fc.anything(), (typed) => citiesOf(readChoice({ cities: typed })).length <= 4));
    expect(readChoice({ cities: 7, round: null })).toEqual({});
  });
});
