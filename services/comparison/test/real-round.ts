import {
  cityRegisteredV1,
  type DataOf,
  instrumentPublishedV1,
  networkFoundedV1,
  networkJoinedV1,
  roundOpenedV1,
  submissionScoredV1,
  submissionSubmittedV1,
} from '@interlace/contracts';
import {
  type Answer,
  type Answers,
  answerLevels,
  checkSubmission,
  type Instrument,
  interculturalInstrument,
} from '@interlace/instruments';
import { releasedMethods, scoreSubmission } from '@interlace/scoring-method';
import { cityId, id, networkId } from '../src/testing/builders.ts';
import type { ComparisonUnderTest } from './comparison-harness.ts';
import { joined, networkFounded, opened, registered } from './events.ts';

const method = releasedMethods.current;

/** Answers with every question at a level between its worst (0) and its best (1); `skip` makes single ones unknown. */
export function answersAt(
  instrument: Instrument,
  level: (question: string, index: number) => number | null,
): Answers {
  const entries = instrument.questions.map(({ code }, index): [string, Answer] => {
    const levels = answerLevels(instrument, code);
    const at = level(code, index);
    const answer = at === null ? undefined : levels[Math.round(at * (levels.length - 1))];
    return [code, answer ?? { state: 'unknown' }];
  });
  return new Map(entries);
}

/** Answers without those to questions that, given the others, are not asked. */
function asked(instrument: Instrument, answers: Answers): Answers {
  const hidden = new Set(checkSubmission(instrument, answers).hidden.map(({ question }) => question));
  const kept = new Map([...answers].filter(([question]) => !hidden.has(question)));
  return kept.size < answers.size ? asked(instrument, kept) : answers;
}

export interface RealSurvey {
  readonly city: number;
  readonly answers: Answers;
  readonly version?: number;
  readonly origin?: 'submitted' | 'illustrative';
}

/** What the questionnaire and scoring say of one survey. */
export function surveyEvents(
  round: number,
  { city, answers: all, version = 1, origin = 'illustrative' }: RealSurvey,
  instrument: Instrument = interculturalInstrument,
): { submitted: DataOf<typeof submissionSubmittedV1>; scored: DataOf<typeof submissionScoredV1> } {
  const answers = asked(instrument, all);
  const { code, version: instrumentVersion } = instrument;
  const reference = {
    submissionId: id(7, 1_000 * round + city),
    cityId: cityId(city),
    roundId: opened(round).roundId,
    networkId,
    instrument: { code, version: instrumentVersion },
    submissionVersion: version,
  };
  const submittedAt = `202${round}-03-01T00:00:00.000Z`;
  const facts = [...answers].map(([question, answer]) => ({ question, ...answer }));
  return {
    submitted: { ...reference, origin, submittedAt, answers: facts },
    scored: {
      ...reference,
      methodVersion: method.version,
      origin,
      submittedAt,
      ...scoreSubmission(instrument, answers, method),
    },
  };
}

/** Sends a network, a round on the real instrument and its cities' surveys, scored by the released method. */
export async function tellRealRound(
  comparison: ComparisonUnderTest,
  round: number,
  surveys: readonly RealSurvey[],
  {
    instrument = interculturalInstrument,
    fictitious = true,
  }: { instrument?: Instrument; fictitious?: boolean } = {},
): Promise<string> {
  const { code, version } = instrument;
  await comparison.send(networkFoundedV1, networkFounded);
  await comparison.send(instrumentPublishedV1, {
    instrument: { code, version },
    format: 'interlace-instrument/1',
    definition: JSON.parse(JSON.stringify(instrument)),
  });
  const facts = opened(round, { instrument: { code, version }, fictitious });
  await comparison.send(roundOpenedV1, facts);
  await comparison.send(cityRegisteredV1, ...surveys.map(({ city }) => registered(city)));
  await comparison.send(networkJoinedV1, ...surveys.map(({ city }) => joined(city)));
  const events = surveys.map((survey) => surveyEvents(round, survey, instrument));
  await comparison.send(submissionSubmittedV1, ...events.map(({ submitted }) => submitted));
  await comparison.send(submissionScoredV1, ...events.map(({ scored }) => scored));
  await comparison.settled();
  return facts.roundId;
}
