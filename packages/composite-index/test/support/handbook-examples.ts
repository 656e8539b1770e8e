import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many voters with this order, best first. */
export type Profile = readonly [number, string];
type Points = Readonly<Record<string, number>>;
type Rows = Readonly<Record<string, readonly number[]>>;
interface TwoCountries<Values> {
  readonly A: Values;
  readonly B: Values;
}

interface HandbookExamples {
  readonly interval_scale_trap_t14_p83: {
    readonly celsius: TwoCountries<Rows>;
    readonly fahrenheit: TwoCountries<Rows>;
    readonly composite_celsius: TwoCountries<readonly number[]>;
    readonly composite_fahrenheit: TwoCountries<readonly number[]>;
  };
  readonly geometric_p103_104: readonly {
    readonly x: readonly number[];
    readonly arithmetic?: number;
    readonly geometric: number;
  }[];
  readonly moulin_t25_p106: {
    readonly profiles: readonly Profile[];
    readonly borda: Points;
    readonly condorcet_ranking: string;
  };
  readonly condorcet_t28_p108: {
    readonly profiles: readonly Profile[];
    readonly borda: Points;
  };
  readonly fishburn_t31_p109: {
    readonly profiles: readonly Profile[];
    readonly borda: Points;
    readonly borda_without_d: Points;
  };
  readonly unsolvable_t34_p112: { readonly profiles: readonly Profile[]; readonly borda: Points };
}

/** The worked examples of the handbook that rest on the steps; the fixture is ours and its shape known. */
export const handbookExamples: HandbookExamples = JSON.parse(
  readFileSync(join(import.meta.dirname, '../reference/handbook_small_examples.json'), 'utf8'),
);
