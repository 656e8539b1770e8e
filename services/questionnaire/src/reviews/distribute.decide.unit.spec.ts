import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribute, languageOf } from './distribute.decide.ts';
import { drawSample } from './draw-sample.decide.ts';

const reviewer = (subject: string, countries: string[] = [], languages: string[] = []) => ({
  subject,
  countries,
  languages,
});
const question = (city: string, area: string, index: number, country: string | null = 'LV') => ({
  ...{ submissionId: `of-${city}`, cityId: city, question: `${area}.${index}`, area, country },
  ...{ assignee: null, judgedBy: null },
});
const free = () => false;

describe('distributing reviews', () => {
  it('knows the language most people of a country write', () => {
    expect(['LV', 'PL', 'SE', 'IT', 'DE', 'ES'].map(languageOf)).toEqual([
      'lv',
      'pl',
      'sv',
      'it',
      'de',
      'es',
    ]);
    expect([null, 'ZZ'].map(languageOf)).toEqual([null, expect.anything()]);
  });

  it('prefers who knows the country, then who reads its language, then who has least', () => {
    const items = [question('riga', 'work', 1)];
    const to = (...reviewers: ReturnType<typeof reviewer>[]) =>
      distribute(items, reviewers, free).given[0]?.subject;
    expect(to(reviewer('a'), reviewer('b', [], ['lv']), reviewer('c', ['LV']))).toBe('c');
    expect(to(reviewer('a'), reviewer('b', [], ['lv']))).toBe('b');
    const four = ['work', 'school', 'home', 'park'].map((area) => question('riga', area, 1));
    const load = Map.groupBy(
      distribute(four, [reviewer('a'), reviewer('b')], free).given,
      ({ subject }) => subject,
    );
    expect([...load.values()].map((own) => own.length)).toEqual([2, 2]);
  });

  it('gives every review once, an area to one person, and nobody what is barred', () => {
    const cities = fc.constantFrom('riga', 'turin', 'malmo');
    const items = fc.uniqueArray(fc.tuple(cities, fc.constantFrom('work', 'school'), fc.nat(9)), {
      selector: (parts) => parts.join(),
    });
    const bars = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b'), cities), {
      selector: (bar) => bar.join(),
    });
    fc.assert(
      fc.property(items, bars, (drawn, barred) => {
        const isBarred = (subject: string, city: string) =>
          barred.some(([who, of]) => who === subject && of === city);
        const all = drawn.map(([city, area, index]) => question(city, area, index));
        const { given, left } = distribute(all, [reviewer('a'), reviewer('b')], isBarred);
        expect(given.length + left.length).toBe(all.length);
        for (const { item, subject } of given) expect(isBarred(subject, item.cityId)).toBe(false);
        for (const { cityId } of left) expect(isBarred('a', cityId) && isBarred('b', cityId)).toBe(true);
        const sections = Map.groupBy(given, ({ item }) => `${item.cityId} ${item.area}`);
        for (const own of sections.values()) expect(new Set(own.map(({ subject }) => subject)).size).toBe(1);
      }),
    );
  });
});

describe('drawing a sample', () => {
  const items = ['work', 'school'].flatMap((area) =>
    [1, 2, 3, 4, 5].map((index) => question('riga', area, index)),
  );
  const people = { seed: 11, subjects: ['a', 'b'], isBarred: free };

  it('takes a share or a number of each area, the same for the same seed', () => {
    const areas = (rule: Parameters<typeof drawSample>[1]) =>
      [...Map.groupBy(drawSample(items, rule, people), ({ item }) => item.area).values()].map(
        (own) => own.length,
      );
    expect(areas({ share: 0.3 })).toEqual([2, 2]);
    expect(areas({ number: 3 })).toEqual([3, 3]);
    expect(areas({ number: 99 })).toEqual([5, 5]);
    const turned = drawSample(items.toReversed(), { number: 3 }, people);
    expect(turned).toEqual(drawSample(items, { number: 3 }, people));
    expect(drawSample(items, { number: 3 }, { ...people, seed: 12 })).not.toEqual(turned);
  });

  it('never draws the person who has or judged the answer, nor one who is barred', () => {
    const taken = items.map((item, index) => ({
      ...item,
      ...(index % 2 ? { assignee: 'a' } : { judgedBy: 'a' }),
    }));
    const drawn = drawSample(taken, { share: 1 }, people);
    expect(drawn.map(({ subject }) => subject)).toEqual(Array(10).fill('b'));
    expect(drawSample(taken, { share: 1 }, { ...people, isBarred: (subject) => subject === 'b' })).toEqual(
      [],
    );
  });
});
