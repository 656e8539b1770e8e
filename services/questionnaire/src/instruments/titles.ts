import type { InstrumentReference } from '@interlace/contracts';
import { type Instrument, localise, parseTranslation } from '@interlace/instruments';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { findTranslation } from './translation.store.ts';

interface Piece {
  readonly area?: string | undefined;
  readonly question?: string | undefined;
}

/** By `areas/<code>` and `questions/<code>`. */
type Titles = ReadonlyMap<string, string>;

/** By language and revision: what was read once is not read again while the instrument is in memory. */
const shelves = new WeakMap<Instrument, Map<string, Titles>>();

/**
 * What an area or a question of a round's instrument is called, by language; of the question, where both are named.
 * Languages in which it is not translated, or no longer as it is asked, are left out. Undefined where nothing is named.
 */
export async function titlesOf(
  { database, library }: Pick<Questionnaire, 'database' | 'library'>,
  tx: QuestionnaireTx,
  roundId: string,
  { area, question }: Piece,
): Promise<Record<string, string> | undefined> {
  if (area === undefined && question === undefined) return undefined;
  const piece = question === undefined ? `areas/${area}` : `questions/${question}`;
  const sql = database.sql(tx);
  const spoken = await sql.query<InstrumentReference & { language: string | null; revision: number | null }>(
    `SELECT r.instrument_code AS code, r.instrument_version AS version, t.language, t.revision
     FROM rounds r LEFT JOIN instrument_translations t
       ON t.code = r.instrument_code AND t.version = r.instrument_version
     WHERE r.id = $1 ORDER BY t.language`,
    [roundId],
  );
  const [first] = spoken;
  if (!first) return undefined;
  const instrument = await library.get(tx, first);
  const shelf = shelves.get(instrument) ?? new Map<string, Titles>();
  shelves.set(instrument, shelf);
  const own = titlesIn(instrument);
  const titles: Record<string, string> = {};
  const put = (language: string, title: string | undefined) => {
    if (title !== undefined) titles[language] = title;
  };
  put(instrument.language, own.get(piece));
  for (const { code, version, language, revision } of spoken) {
    if (language === null) continue;
    const place = `${language} ${revision}`;
    if (!shelf.has(place)) {
      const found = await findTranslation(sql, { code, version, language });
      shelf.set(place, found ? translatedTitles(instrument, found.text) : new Map());
    }
    put(language, shelf.get(place)?.get(piece));
  }
  return titles;
}

function titlesIn({ areas, questions }: Instrument): Map<string, string> {
  return new Map([
    ...areas.map(({ code, title }) => [`areas/${code}`, title] as const),
    ...questions.map(({ code, title }) => [`questions/${code}`, title] as const),
  ]);
}

function translatedTitles(instrument: Instrument, translation: string): Titles {
  const { instrument: localised, fallbacks } = localise(
    instrument,
    parseTranslation(JSON.parse(translation)),
  );
  return new Map([...titlesIn(localised)].filter(([piece]) => !fallbacks.has(piece)));
}
