import { describe, expect, it } from 'vitest';
import type { RoundTable } from '../benchmarks/round-table.ts';
import { refusedDoubt } from '../robustness/rank-doubt.ts';
import { score, tableOf } from '../testing/builders.ts';
import { releaseInputs } from '../testing/release.ts';
import { demandReleasable, demandReproduced } from './freeze.decide.ts';
import { releaseFigures } from './release-figures.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const now = new Date('2025-07-01T00:00:00Z');
const cities = (count: number) =>
  tableOf(Array.from({ length: count }, (_, index) => score(index + 1, { total: index })));

/** The same table, of real cities. */
const ofRealCities = (table: RoundTable, other: { closesAt?: string; closedAt?: string }) =>
  Object.create(table, {
    round: { value: { ...table.round, fictitious: false, ...other } },
    sample: { value: (origin: 'illustrative') => table.sample(origin) },
  }) as RoundTable;

function judged(table: RoundTable): RoundTable {
  const [sample] = table.samples;
  sample?.judge(refusedDoubt(sample.version, 'scores-do-not-fit'));
  return table;
}

describe('a sample may be released', () => {
  it('once the run behind its places has ended, also where it was refused', () => {
    const table = cities(5);
    expect(() => demandReleasable(table, 'illustrative', now)).toThrow(code('release-not-ready'));
    expect(demandReleasable(judged(table), 'illustrative', now).size).toBe(5);
  });

  it('not of other figures than there are, nor of too few cities', () => {
    expect(() => demandReleasable(cities(5), 'validated', now)).toThrow(code('round-without-sample'));
    expect(() => demandReleasable(cities(4), 'illustrative', now)).toThrow(code('release-group-too-small'));
  });

  it('of real cities when their round is over, by its deadline or before it', () => {
    const later = '2025-12-31T00:00:00.000Z';
    const attempt = (times: { closesAt?: string; closedAt?: string }) =>
      demandReleasable(ofRealCities(judged(cities(5)), times), 'illustrative', now).size;
    expect(() => attempt({ closesAt: later })).toThrow(code('round-still-open'));
    expect(attempt({ closesAt: later, closedAt: '2025-06-01T00:00:00.000Z' })).toBe(5);
    expect(attempt({})).toBe(5);
  });
});

describe('a release says what the platform says', () => {
  const { rows } = releaseFigures(releaseInputs());

  it('whatever the version of the data is called', () => {
    expect(() =>
      demandReproduced(
        rows.map((row) => ({ ...row, data_version: 'another' })),
        rows,
      ),
    ).not.toThrow();
  });

  it('or is refused, naming the first figure that does not follow', () => {
    const [first, ...rest] = rows;
    const served = first ? [{ ...first, strict: 12.5 }, ...rest] : [];
    expect(() => demandReproduced(served, rows)).toThrow(code('release-not-reproducible'));
    expect(() => demandReproduced(served, rows)).toThrow(/^strict of .+ of City \d .+: 12.5 is shown/);
    expect(() => demandReproduced(rows, rows.slice(0, -1))).toThrow(code('release-not-reproducible'));
  });
});
