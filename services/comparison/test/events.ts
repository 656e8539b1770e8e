import type {
  cityRegisteredV1,
  DataOf,
  instrumentPublishedV1,
  networkFoundedV1,
  networkJoinedV1,
  publishedResultRecordedV1,
  roundOpenedV1,
  ScoredQuestion,
  submissionScoredV1,
} from '@interlace/contracts';
import { bands, type City, cityId, id, networkId, profile, roundId } from '../src/testing/builders.ts';

/** What other services would say, for tests that listen. */

export const networkFounded: DataOf<typeof networkFoundedV1> = {
  networkId,
  code: 'sandbox',
  name: 'Sandbox network',
  fictitious: true,
};

export const joined = (number: number): DataOf<typeof networkJoinedV1> => ({
  networkId,
  organisationId: cityId(number),
  since: null,
});

export const registered = (
  number: number,
  city: City = {},
  name?: string,
): DataOf<typeof cityRegisteredV1> => {
  const known = profile(number, { population: 50_000 + number, foreignBornShare: 5, ...city });
  return { cityId: cityId(number), profile: name === undefined ? known : { ...known, name } };
};

export const instrumentPublished: DataOf<typeof instrumentPublishedV1> = {
  instrument: { code: 'small', version: '1.0.0' },
  format: 'interlace-instrument/1',
  definition: smallDefinition(),
};

/**
 * A real instrument of two questions, each worth 100 points. The headline figure is the first indicator, so that a test can set
 * it apart from the second; the composite of both is not told in `scored`, as by a method that leaves it out.
 */
function smallDefinition() {
  const text = 'For tests.';
  const indicator = (code: string, title: string) => ({ code, title, area: 'all' });
  const percentage = (code: string, of: string) => ({
    type: 'percentage',
    code,
    lineage: code,
    indicator: of,
    title: text,
    help: { asked: text, counts: text, doesNotCount: text },
    attainable: 100,
    evidence: text,
    allows: { notApplicable: true, notOurCompetence: false },
    scoring: { kind: 'linear', better: 'higher', zeroAt: 0, fullAt: 100, rationale: text },
  });
  return {
    format: 'interlace-instrument/1',
    code: 'small',
    version: '1.0.0',
    title: 'Small instrument',
    description: text,
    language: 'en',
    questionCount: 2,
    areas: [{ code: 'all', title: 'All', description: text }],
    indicators: [indicator('language', 'Language'), indicator('housing', 'Housing')],
    composites: [
      { code: 'total', title: 'Total', description: text, parts: [{ code: 'language', weight: 1 }] },
      { code: 'rest', title: 'Rest', description: text, parts: [{ code: 'housing', weight: 1 }] },
    ],
    questions: [percentage('q-language', 'language'), percentage('q-housing', 'housing')],
  };
}

type RoundOpened = DataOf<typeof roundOpenedV1>;
export const opened = (number: number, other: Partial<RoundOpened> = {}): RoundOpened => ({
  roundId: roundId(number),
  networkId,
  code: `round-${number}`,
  name: `Round ${number}`,
  instrument: instrumentPublished.instrument,
  opensAt: `202${number}-01-01T00:00:00.000Z`,
  closesAt: `202${number}-06-30T00:00:00.000Z`,
  referenceYear: 2024,
  bands,
  fictitious: true,
  ...other,
});

type Scored = DataOf<typeof submissionScoredV1>;
export interface Values {
  readonly total: number | null;
  readonly housing?: number | null;
}

export function scored(round: number, city: number, values: Values, other: Partial<Scored> = {}): Scored {
  const { total, housing = total } = values;
  const item = (code: string, strict: number | null) => ({
    code,
    strict,
    lenient: strict === null ? null : Math.min(100, strict + 1),
    coverage: strict === null ? 0.5 : 0.9,
  });
  return {
    submissionId: id(4, 1_000 * round + city),
    cityId: cityId(city),
    roundId: roundId(round),
    networkId,
    instrument: instrumentPublished.instrument,
    submissionVersion: 1,
    methodVersion: '1.0.0',
    origin: 'illustrative',
    submittedAt: `202${round}-02-01T00:00:00.000Z`,
    composites: [item('total', total)],
    indicators: [item('language', total), item('housing', housing)],
    questions: [question('q-language', total), question('q-housing', housing)],
    ...other,
  };
}

/** Without points the answer is unknown. */
export const question = (lineage: string, points: number | null, attainable = 100): ScoredQuestion => ({
  question: lineage,
  lineage,
  state: points === null ? 'unknown' : 'answered',
  points: points ?? 0,
  attainable,
});

type Published = DataOf<typeof publishedResultRecordedV1>;
export const publishedResult = (number: number, city: number, other: Partial<Published> = {}): Published => ({
  resultId: id(5, number),
  cityId: cityId(city),
  unit: `City ${city}`,
  country: 'DE',
  year: 2019,
  questionnaire: 'original',
  indicator: 'total',
  score: 71,
  source: 'Report 2019, p. 3',
  ...other,
});
