import { Generator } from '@interlace/composite-index';
import type { ReviewItem } from './review.ts';

/** How many of each area are judged twice: a share, rounded up, or a number; never more than there are. */
export type SampleRule = { readonly share: number } | { readonly number: number };

type Drawable = Pick<ReviewItem, 'submissionId' | 'question' | 'area' | 'assignee' | 'judgedBy'> & {
  readonly cityId: string;
};

/**
 * Draws the answers of each area that a second evaluator judges blind, and who: nobody who has or judged the answer, nobody
 * who is barred from the city; whoever has least comes first. The same seed, items and people give the same draw. Pure.
 */
export function drawSample<Item extends Drawable>(
  items: readonly Item[],
  rule: SampleRule,
  {
    seed,
    subjects,
    isBarred,
  }: {
    seed: number;
    subjects: readonly string[];
    isBarred: (subject: string, cityId: string) => boolean;
  },
): { item: Item; subject: string }[] {
  const generator = Generator.of(seed);
  const load = new Map(subjects.map((subject) => [subject, 0]));
  const ordered = items.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  const areas = [...Map.groupBy(ordered, ({ area }) => area)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return areas.flatMap(([, all]) => {
    const wanted = 'share' in rule ? Math.ceil(rule.share * all.length) : rule.number;
    return generator
      .shuffle(all)
      .flatMap((item) => {
        const able = subjects.filter(
          (subject) =>
            subject !== item.assignee && subject !== item.judgedBy && !isBarred(subject, item.cityId),
        );
        return able.length > 0 ? [{ item, able }] : [];
      })
      .slice(0, wanted)
      .map(({ item, able }) => {
        const least = Math.min(...able.map((subject) => load.get(subject) ?? 0));
        const subject = generator.choice(able.filter((one) => load.get(one) === least));
        load.set(subject, least + 1);
        return { item, subject };
      });
  });
}

const nameOf = ({ submissionId, question }: Drawable) => `${submissionId} ${question}`;
