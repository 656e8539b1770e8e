/** An evaluator reviews can be given to, with what he reads. */
export interface Reviewer {
  readonly subject: string;
  /** ISO 3166 countries he knows. */
  readonly countries: readonly string[];
  /** ISO 639 languages he reads. */
  readonly languages: readonly string[];
}

export interface Distributable {
  readonly submissionId: string;
  readonly cityId: string;
  readonly question: string;
  readonly area: string;
  readonly country: string | null;
}

export interface Given<Item> {
  readonly item: Item;
  readonly subject: string;
}

/** The language most people of a country write, ISO 639, by the likely subtags of Unicode CLDR; null where unknown. Pure. */
export function languageOf(country: string | null): string | null {
  if (country === null) return null;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === 'und' ? null : (language ?? null);
}

/**
 * Gives reviews to evaluators: an area of a city goes to one person, so that its answers are read together; whoever knows
 * the country comes first, then whoever reads its language, then whoever has least; ids break ties. Nobody gets what is
 * barred for him. What nobody may have is left. Pure.
 */
export function distribute<Item extends Distributable>(
  items: readonly Item[],
  reviewers: readonly Reviewer[],
  isBarred: (subject: string, cityId: string) => boolean,
): { given: Given<Item>[]; left: Item[] } {
  const load = new Map(reviewers.map(({ subject }) => [subject, 0]));
  const given: Given<Item>[] = [];
  const left: Item[] = [];
  const sections = Map.groupBy(items, ({ submissionId, area }) => `${submissionId} ${area}`);
  for (const section of sections.values()) {
    const [first] = section;
    if (!first) continue;
    const able = reviewers.filter(({ subject }) => !isBarred(subject, first.cityId));
    const [best] = able.toSorted(
      (one, other) =>
        fitOf(other, first.country) - fitOf(one, first.country) ||
        (load.get(one.subject) ?? 0) - (load.get(other.subject) ?? 0) ||
        (one.subject < other.subject ? -1 : 1),
    );
    if (!best) {
      left.push(...section);
      continue;
    }
    load.set(best.subject, (load.get(best.subject) ?? 0) + section.length);
    given.push(...section.map((item) => ({ item, subject: best.subject })));
  }
  return { given, left };
}

function fitOf({ countries, languages }: Reviewer, country: string | null): number {
  if (country !== null && countries.includes(country)) return 2;
  const language = languageOf(country);
  return language !== null && languages.includes(language) ? 1 : 0;
}
