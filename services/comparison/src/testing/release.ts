import { type Answers, answerLevels, checkSubmission, scoreAnswers } from '@interlace/instruments';
import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { releasedMethods } from '@interlace/scoring-method';
import type { ReleaseInputs } from '../releases/release-inputs.ts';
import { robustnessDesign } from '../robustness/design.ts';
import { cityId, id, networkId, profile, round } from './builders.ts';

const CITIES = [1, 2, 3, 4, 5, 6];

/** Every question at some level of its own; one in seven unknown. */
function answersOf(city: number): Answers {
  const answers: Answers = new Map(
    instrument.questions.map(({ code }, at) => {
      const levels = answerLevels(instrument, code);
      const answer = (city + at) % 7 === 0 ? undefined : levels[(city * (at + 2)) % levels.length];
      return [code, answer ?? { state: 'unknown' }];
    }),
  );
  return asked(answers);
}

/** Without answers to questions that, given the others, are not asked. */
function asked(answers: Answers): Answers {
  const hidden = new Set(checkSubmission(instrument, answers).hidden.map(({ question }) => question));
  const kept = new Map([...answers].filter(([question]) => !hidden.has(question)));
  return kept.size < answers.size ? asked(kept) : answers;
}

/** A small release: six invented cities, the short questionnaire, few draws. */
export function releaseInputs(): ReleaseInputs {
  const reference = { code: instrument.code, version: instrument.version };
  return {
    head: {
      format: 'interlace-release/1',
      id: id(9, 1),
      code: 'sandbox-round-1-illustrative-1',
      version: 1,
      title: 'First round',
      creators: ['Sandbox'],
      publishedAt: '2026-03-01T00:00:00.000Z',
      licence: { data: 'CC-BY-4.0', instrument: 'EUPL-1.2' },
      round: { ...round, instrument: reference },
      sample: {
        origin: 'illustrative',
        instrument: reference,
        methodVersion: releasedMethods.current.version,
      },
      servedDataVersion: '0'.repeat(32),
    },
    cities: CITIES.map((city) => ({
      id: cityId(city),
      profile: profile(city, { population: city * 40_000, foreignBornShare: city * 3 }),
      memberships: [
        { network: { id: networkId, code: 'sandbox', name: 'Sandbox' }, since: null, until: null },
      ],
      submissionVersion: 1,
      submittedAt: '2025-02-01T00:00:00.000Z',
    })),
    questions: Object.fromEntries(
      CITIES.map((city) => [
        cityId(city),
        scoreAnswers(instrument, answersOf(city)).map(({ because: _, ...question }) => question),
      ]),
    ),
    instrument,
    method: releasedMethods.current,
    design: { ...robustnessDesign, draws: 50 },
  };
}
