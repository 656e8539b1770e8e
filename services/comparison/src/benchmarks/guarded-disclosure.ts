import { z } from 'zod';
import { Cells, type Element } from './cells.ts';
import { type Disclosure, elementsOf, largestFirst } from './disclosure.ts';
import type { Statistics } from './distribution.ts';
import { fingerprint } from './fingerprint.ts';
import { ROUND_GROUP } from './member.ts';
import { type Sample, sampleKey } from './sample.ts';
import { standingOf } from './standing.ts';
import { suppressed } from './suppression.ts';
import { statistics } from './wire.ts';

const toldItem = z.object({
  /** Every city with each value that was ever summed up, by cell. */
  cells: z.array(z.array(z.string())),
  /** What was last told of each group of each sample, and of whom. */
  shown: z.record(z.string(), z.object({ statistics, of: z.string() })),
  /** Whose value a data release has made public: known to everybody, so that a sum hides only the others. */
  public: z.array(z.string()).default([]),
});

/** What readers who may not see named cities have been told of a round so far, by item. */
export const told = z.record(z.string(), toldItem);
export type Told = z.infer<typeof told>;

/** What is told first has the better chance to stay: the whole, the groups peers are found in, then the rest. */
const order = ['populationBand', 'peers', 'foreignBornBand', 'network', 'country'] as const;

/**
 * What may be told of a round as it now stands, after all that was told before: a statistic is renewed where neither alone nor
 * together with any other, earlier, of an overlapping group or of another sample, it tells of fewer cities than the minimum. Else the
 * former stays. Pure.
 */
export function tellMore(samples: readonly Sample[], before: Told): Told {
  const after = new Map(Object.entries(before));
  for (const sample of samples)
    for (const { code } of sample.items()) after.set(code, tellItem(sample, code, after.get(code)));
  return Object.fromEntries(after);
}

/** By item, who stands in a sample with which value. */
export type Released = Readonly<Record<string, readonly Element[]>>;

export const releasedBy = (sample: Sample): Released =>
  Object.fromEntries(
    sample.items().map(({ code }) => [code, elementsOf(sample, code, [])[ROUND_GROUP] ?? []]),
  );

/** What is told once the values of these are released: they are public from then on, and hide nobody any more. Pure. */
export function madePublic(released: Released, before: Told): Told {
  const after = Object.entries(released).map(([item, elements]) => {
    const { cells = [], shown = {}, public: known = [] } = before[item] ?? {};
    return [item, { cells, shown, public: [...new Set([...known, ...elements])] }];
  });
  return { ...before, ...Object.fromEntries(after) };
}

function tellItem(sample: Sample, item: string, before: Told[string] | undefined): Told[string] {
  const known = new Set(before?.public);
  const hidden = (elements: readonly Element[]) => elements.filter((element) => !known.has(element));
  const cells = new Cells(sample.minimumGroup, before?.cells.map(hidden));
  const shown = { ...before?.shown };
  for (const [key, elements] of inOrder(sample, item)) {
    const name = shownKey(sample, key);
    const of = nameOf(elements);
    const now = sample.group(key).of(item)?.statistics();
    if (!now || shown[name]?.of === of || !cells.admits(hidden(elements))) continue;
    cells.admit(hidden(elements));
    shown[name] = { statistics: now, of };
  }
  return { cells: cells.list(), shown, public: [...known] };
}

const shownKey = (sample: Sample, group: string) => `${sampleKey(sample)} ${group}`;

function inOrder(sample: Sample, item: string): [string, readonly Element[]][] {
  const groups = elementsOf(sample, item, order);
  const ofPrefix = (prefix: string) =>
    largestFirst(Object.fromEntries(Object.entries(groups).filter(([key]) => key.startsWith(prefix))));
  return [ROUND_GROUP, ...order.map((prefix) => `${prefix}/`)].flatMap(ofPrefix);
}

const nameOf = (elements: readonly Element[]) => fingerprint([...elements].sort()).slice(0, 32);

/** For readers who may not see named cities: what they have been told, and a place only among exactly those. */
export function guardedDisclosure(sample: Sample, known: Told): Disclosure {
  const groups = new Map<string, ReturnType<typeof elementsOf>>();
  const current = (group: string, item: string) => {
    const elements = groups.get(item) ?? elementsOf(sample, item, order);
    groups.set(item, elements);
    return nameOf(elements[group] ?? []);
  };
  const shownOf = (group: string, item: string) => known[item]?.shown[shownKey(sample, group)];
  const overview = (group: string, item: string) => {
    const shown: Statistics | undefined = shownOf(group, item)?.statistics;
    if (shown) return { statistics: shown, suppressed: null };
    const isSmall = !sample.group(group).of(item)?.statistics();
    return { statistics: null, suppressed: suppressed(isSmall ? 'group-too-small' : 'complementary') };
  };
  return {
    overview,
    standing(group, item, value, doubt) {
      const shown = shownOf(group, item);
      const isCurrent = shown?.of === current(group, item);
      if (isCurrent) return standingOf(sample.group(group).of(item), value, doubt);
      const told = overview(group, item);
      return { ...told, rank: null, suppressed: told.suppressed ?? suppressed('awaiting-changes') };
    },
  };
}
