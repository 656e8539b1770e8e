import { places } from '@interlace/composite-index';
import { interculturalInstrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIE } from '../benchmarks/tie.ts';
import { drawsFor, openChoices, type RobustnessDesign, robustnessDesign } from './design.ts';
import { recordOf } from './factors.ts';
import { batchesOf, doubtsOf, type GroupDoubt, type ItemDoubt } from './place-doubt.ts';
import { openModel } from './rank-model.ts';
import type { SampleData } from './sample-data.ts';
import { answersBy, sampleOf } from './testing/sample.ts';

const mobility = sampleMobilityInstrument;
const design: RobustnessDesign = { ...robustnessDesign, draws: 60 };
const doubts = (data: SampleData, by = design, instrument = mobility): ItemDoubt[] => {
  const model = openModel(instrument, data, by);
  return doubtsOf(model, data, data.items, by);
};
const level = fc.option(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { freq: 8 });
const cities = fc.array(fc.array(level, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 12 });
const answered = (levels: readonly (readonly (number | null)[])[]) =>
  levels.map((city) => answersBy(mobility, (question) => city[question] ?? null));
/** A sample on the real questionnaire: cities better and worse, with gaps. */
const realSample = (count: number, gap = 7) =>
  sampleOf(
    interculturalInstrument,
    Array.from({ length: count }, (_, city) =>
      answersBy(interculturalInstrument, (question) =>
        (question + city) % 11 === 0 && gap > 0 && city % gap === 0
          ? null
          : Math.min(1, Math.max(0, city / count + 0.4 * Math.sin(3 * question + city * city))),
      ),
    ),
  );

describe('the doubt about places', () => {
  it('lies within the places there are, low ≤ median ≤ high, the same bits for the same seed', () => {
    fc.assert(
      fc.property(cities, (levels) => {
        const data = sampleOf(mobility, answered(levels));
        const found = doubts(data);
        expect(doubts(data)).toEqual(found);
        for (const [index, { groups }] of found.entries())
          for (const [key, { low, median, high, band }] of Object.entries(groups)) {
            const of = ranked(data, index, key);
            for (let city = 0; city < low.length; city++) {
              const [from, middle, to, b] = [
                low[city] ?? 0,
                median[city] ?? 0,
                high[city] ?? 0,
                band[city] ?? 0,
              ];
              expect([from, middle, to]).toEqual([from, middle, to].toSorted((a, z) => a - z));
              expect(to).toBeLessThanOrEqual(of);
              expect(from >= 1, 'a place where there is a score').toBe(hasScore(data, index, key, city));
              expect(b >= 1).toBe(from >= 1);
            }
          }
      }),
      { numRuns: 25 },
    );
  });

  it('is none where nothing varies: the interval is the published place, and tied cities stay tied', () => {
    const still: RobustnessDesign = { ...design, draws: 1 };
    fc.assert(
      fc.property(cities, (levels) => {
        const data = sampleOf(mobility, answered(levels));
        const model = openModel(mobility, data, still);
        const draw = firstPublishedDraw(model);
        const published = { score: (item: string) => model.score(item, draw) };
        for (const item of data.items) {
          const [doubt] = doubtsOf(published, data, [item], still);
          const expected = places(
            Array.from(item.strict, (score) => (Number.isNaN(score) ? null : score)),
            'higher-is-better',
            TIE,
          ).map((place) => place?.place ?? 0);
          expect(doubt?.groups.round?.low).toEqual(expected);
          expect(doubt?.groups.round?.high).toEqual(expected);
          expect(doubt?.meanRankShift ?? 0).toBe(0);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is the same whether items are computed together or one by one, in any order', () => {
    const data = realSample(30);
    const model = openModel(interculturalInstrument, data, design);
    const backwards = data.items.toReversed().flatMap((item) => doubtsOf(model, data, [item], design));
    expect(backwards.toReversed()).toEqual(doubts(data, design, interculturalInstrument));
  });

  it('reaches the published place of nearly every city of a real questionnaire, and parts the best from the worst', () => {
    const data = realSample(60);
    const [index] = doubts(data, robustnessDesign, interculturalInstrument);
    const whole = index?.groups.round;
    const published = places([...(data.items[0]?.strict ?? [])], 'higher-is-better');
    const inside = published.filter(
      (place, city) =>
        place && place.place >= (whole?.low[city] ?? 0) && place.place <= (whole?.high[city] ?? 0),
    );
    expect(inside.length).toBeGreaterThanOrEqual(57);
    expect(whole?.high.some((high, city) => high > (whole.low[city] ?? 0))).toBe(true);
    expect(bandsAgree(whole)).toBe(true);
    expect(index?.meanRankShift).toBeGreaterThan(0);
    expect(index?.meanRankShift).toBeLessThan(15);
  });
});

describe('a batch', () => {
  it('holds every item once, fewer at a time the more cities there are', () => {
    const few = realSample(5);
    expect(batchesOf(few, design)).toEqual([few.items]);
    const many = { ...few, cities: 10_000, groups: [{ key: 'round', positions: new Int32Array(10_000) }] };
    const batches = batchesOf(many, robustnessDesign);
    expect(batches.flat()).toEqual(few.items);
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThan(5);
  });
});

describe('a sample that is odd', () => {
  it('of one city has the first place for certain', () => {
    const [index] = doubts(realSample(1, 0), design, interculturalInstrument);
    expect(index?.groups.round).toEqual({ low: [1], median: [1], high: [1], band: [1] });
  });

  it('of equal cities, reviewed, has every city on the first place: no indicator has a spread to divide by', () => {
    const alike = Array.from({ length: 6 }, () => answersBy(interculturalInstrument, () => 0.5));
    const data = sampleOf(interculturalInstrument, alike, true);
    for (const { groups } of doubts(data, design, interculturalInstrument)) {
      expect(groups.round?.low).toEqual([1, 1, 1, 1, 1, 1]);
      expect(groups.round?.high).toEqual([1, 1, 1, 1, 1, 1]);
    }
  });

  it('of ten thousand cities is tried with fewer draws, item by item', () => {
    const cities = Array.from({ length: 10_000 }, (_, city) => city);
    const kinds = Array.from({ length: 40 }, (_, kind) =>
      answersBy(mobility, (question) => (((question + 1) * (kind + 1)) % 5) / 4),
    );
    const data = sampleOf(
      mobility,
      cities.map((city) => kinds[(city * 7) % 40] ?? new Map()),
    );
    expect(batchesOf(data, robustnessDesign).length).toBeGreaterThan(2);
    const [first] = data.items;
    const model = openModel(mobility, data, robustnessDesign);
    const [doubt] = first ? doubtsOf(model, data, [first], robustnessDesign) : [];
    const { low = [], high = [] } = doubt?.groups.round ?? {};
    expect(Math.min(...low)).toBe(1);
    expect(Math.max(...high)).toBeLessThanOrEqual(10_000);
    expect(drawsFor(robustnessDesign, 10_000)).toBe(200);
  });

  it('that answered nothing has no place, and nobody is in a band', () => {
    const data = sampleOf(
      mobility,
      Array.from({ length: 6 }, () => answersBy(mobility, () => null)),
    );
    for (const { groups, meanRankShift } of doubts(data)) {
      expect(groups.round?.band).toEqual([0, 0, 0, 0, 0, 0]);
      expect(meanRankShift).toBeNull();
    }
  });

  it('whose figures do not follow from its questions is refused by name', () => {
    const data = realSample(5);
    const [first, ...rest] = data.items;
    const strict = first?.strict.map((score) => score + 1) ?? new Float64Array();
    const odd = { ...data, items: [{ code: 'core', kind: 'composite' as const, strict }, ...rest] };
    expect(() => openModel(interculturalInstrument, odd, design)).toThrow(
      expect.objectContaining({ code: 'figures-not-reproduced', subject: 'core' }),
    );
    const unknown = { ...data, items: [{ code: 'weather', kind: 'composite' as const, strict }] };
    expect(() => openModel(interculturalInstrument, unknown, design)).toThrow(
      expect.objectContaining({ code: 'scores-do-not-fit', subject: 'weather' }),
    );
  });
});

describe('the record of a run', () => {
  it('counts every option of what varied and gives a reason for what stayed fixed', () => {
    const model = openModel(interculturalInstrument, realSample(8), design);
    const { varied } = recordOf(model.factors, design, 600, model.streamOf);
    expect(varied.map(({ factor }) => factor)).toEqual(Object.keys(openChoices));
    for (const { options } of varied) {
      const draws = Object.values(options);
      expect(draws.reduce((sum, count) => sum + count, 0)).toBe(600);
      expect(Math.min(...draws)).toBeGreaterThan(600 / draws.length / 2);
    }
  });

  it('fixes what cannot matter: no unknown answer, every answer reviewed', () => {
    const alike = Array.from({ length: 5 }, () => answersBy(mobility, () => 1));
    const model = openModel(mobility, sampleOf(mobility, alike, true), design);
    const { varied, fixed } = recordOf(model.factors, design, 10, model.streamOf);
    expect(varied.map(({ factor }) => factor)).not.toContain('unknown-answers');
    expect(fixed).toContainEqual({
      factor: 'unknown-answers',
      to: 'zero',
      because: 'no answer of the sample is unknown',
    });
    expect(fixed.map(({ factor }) => factor)).toContain('answers-not-reviewed');
  });
});

/** The number of a draw whose choices are all as published; there is one in about 300. */
function firstPublishedDraw(model: ReturnType<typeof openModel>): number {
  for (let draw = 0; ; draw += 1) {
    const { varied } = recordOf(model.factors, design, 1, () => model.streamOf(draw));
    if (varied.every(({ published, options }) => options[published] === 1)) return draw;
  }
}

function ranked(data: SampleData, item: number, key: string): number {
  const positions = data.groups.find((group) => group.key === key)?.positions ?? [];
  return [...positions].filter((city) => !Number.isNaN(data.items[item]?.strict[city] ?? Number.NaN)).length;
}

function hasScore(data: SampleData, item: number, key: string, at: number): boolean {
  const city = data.groups.find((group) => group.key === key)?.positions[at] ?? -1;
  return !Number.isNaN(data.items[item]?.strict[city] ?? Number.NaN);
}

/** Cities whose intervals overlap share a band, and only bands that do not overlap are ordered. */
function bandsAgree({ low, high, band }: GroupDoubt = { low: [], median: [], high: [], band: [] }): boolean {
  return low.every((from, one) =>
    low.every((other, two) => {
      const overlap = from <= (high[two] ?? 0) && other <= (high[one] ?? 0);
      return overlap ? band[one] === band[two] : true;
    }),
  );
}
