/** Texts of a room as they lie in its file: nested by part of the page. */
export interface TextTree {
  readonly [part: string]: string | TextTree;
}

/** Texts by dotted key, plural endings included. Pure. */
export function flatten(tree: TextTree, prefix = ''): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([part, below]): [string, string][] =>
    typeof below === 'string' ? [[prefix + part, below]] : [...flatten(below, `${prefix}${part}.`)],
  );
  return new Map(entries);
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The text a key belongs to: all plural forms are one. Pure. */
export const baseOf = (key: string): string => key.replace(PLURAL, '');

/** Base keys with their source words, plural forms put together in a fixed order. Pure. */
export function sourcesOf(tree: TextTree): Map<string, string> {
  const sources = new Map<string, string>();
  for (const [key, words] of [...flatten(tree)].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const base = baseOf(key);
    sources.set(base, [sources.get(base), words].filter(Boolean).join('\n'));
  }
  return sources;
}

/** Keys a language has to have for a source text: one, or one for each of its plural categories. Pure. */
function wantedKeys(source: ReadonlyMap<string, string>, language: string): Map<string, string> {
  const wanted = new Map<string, string>();
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  for (const [key, words] of source) {
    // A text for none at all is one in every language.
    if (!PLURAL.test(key) || key.endsWith('_zero')) wanted.set(key, words);
    else if (key.endsWith('_other'))
      for (const category of pluralCategories) wanted.set(`${baseOf(key)}_${category}`, words);
  }
  return wanted;
}

const placeholders = (words: string): string[] => [
  ...new Set(
    [...words.matchAll(/\{\{\s*([\w.]+)/g), ...words.matchAll(/<\/?(\w+)>/g)].map((match) => match[1] ?? ''),
  ),
];

export interface TranslationReport {
  readonly missing: string[];
  /** Keys the source does not have. */
  readonly unknown: string[];
  /** Texts made from words that read differently by now. */
  readonly outdated: string[];
  /** Texts whose placeholders or marks are not those of the source. A plural form for one may leave out its number. */
  readonly mismatched: string[];
}

/**
 * What a translation of a room lacks. `stamps` are the hashes of the source words each text was made from, by base key;
 * `hash` makes one. Pure.
 */
export function translationReport(
  source: TextTree,
  translation: TextTree,
  {
    language,
    stamps,
    hash,
  }: {
    readonly language: string;
    readonly stamps: Readonly<Record<string, string>>;
    readonly hash: (words: string) => string;
  },
): TranslationReport {
  const texts = flatten(translation);
  const wanted = wantedKeys(flatten(source), language);
  const isMismatched = ([key, words]: [string, string]) => {
    const text = texts.get(key);
    if (text === undefined) return false;
    const [theirs, ours] = [placeholders(words), placeholders(text)];
    const lacking = theirs.filter((name) => !ours.includes(name));
    const mayLeaveOutNumber = /_(zero|one|two)$/.test(key);
    return (
      ours.some((name) => !theirs.includes(name)) ||
      lacking.some((name) => !(mayLeaveOutNumber && name === 'count'))
    );
  };
  return {
    missing: [...wanted.keys()].filter((key) => !texts.get(key)?.trim()),
    unknown: [...texts.keys()].filter((key) => !wanted.has(key)),
    outdated: [...sourcesOf(source)]
      .filter(([base, words]) => stamps[base] !== hash(words))
      .map(([base]) => base),
    mismatched: [...wanted].filter(isMismatched).map(([key]) => key),
  };
}
