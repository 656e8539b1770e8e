import { Cells, type Element } from './cells.ts';
import { type Dimension, dimensions, groupKey, itemOf, ROUND_GROUP } from './member.ts';
import type { Sample } from './sample.ts';
import { type Overview, overviewOf, type PlaceDoubt, type Standing, standingOf } from './standing.ts';
import { type SuppressionCode, suppressed } from './suppression.ts';

/** What a reader is told of the groups of a sample. */
export interface Disclosure {
  /** Statistics of a group beside those of all others. */
  overview(group: string, item: string): Overview;
  /** A city's place in a group, and the statistics it stands among. */
  standing(group: string, item: string, value: number | null, doubt: PlaceDoubt | SuppressionCode): Standing;
}

/** For readers who see every city by name: small groups are withheld, and a second one where it would give a small one away. */
export function openDisclosure(sample: Sample): Disclosure {
  const withheld = new Map<string, ReadonlySet<string>>();
  const complements = (dimension: Dimension, item: string) => {
    const name = `${dimension} ${item}`;
    const known = withheld.get(name) ?? complementary(sample, dimension, item);
    withheld.set(name, known);
    return known;
  };
  return {
    overview(group, item) {
      const overview = overviewOf(sample.group(group).of(item));
      const dimension = dimensions.find((one) => group.startsWith(groupKey(one, '')));
      if (overview.suppressed || !dimension || !complements(dimension, item).has(group)) return overview;
      return { statistics: null, suppressed: suppressed('complementary') };
    },
    standing: (group, item, value, doubt) => standingOf(sample.group(group).of(item), value, doubt),
  };
}

/** Groups of a dimension that are large enough, and yet would give a smaller one away: the smallest of them. */
function complementary(sample: Sample, dimension: Dimension, item: string): ReadonlySet<string> {
  const cells = new Cells(sample.minimumGroup);
  const { [ROUND_GROUP]: whole = [], ...groups } = elementsOf(sample, item, [dimension]);
  if (cells.admits(whole)) cells.admit(whole);
  const withheld = new Set<string>();
  for (const [key, elements] of largestFirst(groups)) {
    if (cells.admits(elements)) cells.admit(elements);
    else withheld.add(key);
  }
  return withheld;
}

export type ElementsByGroup = Readonly<Record<string, readonly Element[]>>;

/** Who counts in an item, for the whole sample and each group whose key begins with one of the prefixes. */
export function elementsOf(sample: Sample, item: string, prefixes: readonly string[]): ElementsByGroup {
  const groups: Record<string, Element[]> = {};
  for (const member of sample.members) {
    const strict = itemOf(member, item)?.strict ?? null;
    if (strict === null) continue;
    const element = `${member.score.cityId}=${strict}`;
    for (const key of member.groups) {
      if (key !== ROUND_GROUP && !prefixes.some((prefix) => key.startsWith(`${prefix}/`))) continue;
      const elements = groups[key] ?? [];
      groups[key] = elements;
      elements.push(element);
    }
  }
  return groups;
}

/** Equal ones by key, so that every reader and every instance withholds the same. */
export const largestFirst = (groups: ElementsByGroup): [string, readonly Element[]][] =>
  Object.entries(groups).sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
