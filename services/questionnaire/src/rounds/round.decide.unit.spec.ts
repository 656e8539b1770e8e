import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandFaults, defaultBands } from './bands.ts';
import { demandOpen, demandOpenable } from './round.decide.ts';
import { roundState } from './round.ts';

const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const window = { opensAt: at(10), closesAt: at(20), closedAt: null };
const code = (value: string) => expect.objectContaining({ code: value });

describe('a round in time', () => {
  it.each([
    ['before it opens', at(9), 'announced'],
    ['from the instant it opens', at(10), 'open'],
    ['until just before the deadline', new Date(at(20).getTime() - 1), 'open'],
    ['from the deadline on, without any command', at(20), 'closed'],
  ])('%s', (_, now, state) => expect(roundState(window, now)).toBe(state));

  it('is closed by command before its deadline', () => {
    expect(roundState({ ...window, closedAt: at(12) }, at(13))).toBe('closed');
  });

  it('lets cities act only while it is open', () => {
    expect(() => demandOpen(window, at(15))).not.toThrow();
    expect(() => demandOpen(window, at(20))).toThrow(code('round-closed'));
    expect(() => demandOpen(window, at(9))).toThrow(code('round-not-open'));
  });

  it('is not opened with an end before its beginning, or in the past', () => {
    const open = { opensAt: at(10), closesAt: at(20), bands: defaultBands };
    expect(() => demandOpenable(open, at(15))).not.toThrow();
    expect(() => demandOpenable({ ...open, closesAt: at(10) }, at(1))).toThrow(code('round-refused'));
    expect(() => demandOpenable(open, at(20))).toThrow(code('round-refused'));
  });
});

describe('bands', () => {
  const codesOf = (edges: [number | null, number | null][]) =>
    bandFaults({
      ...defaultBands,
      population: edges.map(([from, to], index) => ({ code: `b${index}`, from, to })),
    }).map((fault) => `${fault.name} ${fault.code}`);

  it('have defaults without fault', () => expect(bandFaults(defaultBands)).toEqual([]));

  it.each([
    [
      'a gap',
      [
        [null, 5],
        [6, null],
      ],
      '/bands/population/1/from band-not-contiguous',
    ],
    [
      'an overlap',
      [
        [null, 5],
        [4, null],
      ],
      '/bands/population/1/from band-not-contiguous',
    ],
    [
      'an empty band',
      [
        [null, 5],
        [5, 5],
        [5, null],
      ],
      '/bands/population/1/to band-empty',
    ],
    [
      'an end open inside',
      [
        [null, null],
        [5, null],
      ],
      '/bands/population/0/to band-open-inside',
    ],
    [
      'a closed lower end',
      [
        [0, 5],
        [5, null],
      ],
      '/bands/population/0/from band-end-closed',
    ],
    [
      'a closed upper end',
      [
        [null, 5],
        [5, 9],
      ],
      '/bands/population/1/to band-end-closed',
    ],
  ] as [string, [number | null, number | null][], string][])('refuse %s', (_, edges, fault) => {
    expect(codesOf(edges)).toContain(fault);
  });

  it('refuse a code used twice', () => {
    const population = [
      { code: 'same', from: null, to: 1 },
      { code: 'same', from: 1, to: null },
    ];
    expect(bandFaults({ ...defaultBands, population })).toEqual([code('band-code-repeated')]);
  });

  it('without fault place every figure in exactly one band', () => {
    const edges = fc.uniqueArray(fc.integer({ min: 0, max: 1_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(edges, fc.double({ min: -10, max: 2_000, noNaN: true }), (cuts, figure) => {
        const inner = cuts.toSorted((a, b) => a - b);
        const population = [null, ...inner].map((from, index) => ({
          code: `b${index}`,
          from,
          to: inner[index] ?? null,
        }));
        expect(bandFaults({ ...defaultBands, population })).toEqual([]);
        const holding = population.filter(
          (band) => (band.from === null || band.from <= figure) && (band.to === null || figure < band.to),
        );
        expect(holding).toHaveLength(1);
      }),
    );
  });
});
