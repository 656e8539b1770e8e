import { type Answer, answerLevels, checkSubmission, type Instrument } from '@interlace/instruments';
import { eventually } from '@interlace/testkit';
import { z } from 'zod';
import type { Visitor } from './visitor.ts';

export type Survey = ReadonlyMap<string, Answer>;

/** Answers every question that comes to be asked with its best or its worst answer, by the indicator it counts for. */
export function extremeSurvey(instrument: Instrument, isBest: (indicator: string) => boolean): Survey {
  const answers = new Map<string, Answer>();
  for (;;) {
    const { missing } = checkSubmission(instrument, answers);
    if (missing.length === 0) return answers;
    for (const { code, indicator } of instrument.questions) {
      const level = answerLevels(instrument, code).at(isBest(indicator) ? -1 : 0);
      if (level && missing.includes(code)) answers.set(code, level);
    }
  }
}

const conditionOf = ({ questions }: Instrument, code: string): string | undefined =>
  questions.find((one) => one.code === code)?.condition?.question;

/** The best answer to every question, but for those whose best answer would keep another from being asked. */
export function wholeSurvey(instrument: Instrument): Survey {
  const answers = new Map(extremeSurvey(instrument, () => true));
  const hides = (by: string, given: Survey) =>
    checkSubmission(instrument, given).hidden.some((one) => conditionOf(instrument, one.question) === by);
  for (const { question } of checkSubmission(instrument, answers).hidden) {
    const above = conditionOf(instrument, question);
    const opening =
      above &&
      answerLevels(instrument, above).find((level) => !hides(above, new Map(answers).set(above, level)));
    if (above && opening) answers.set(above, opening);
  }
  const { missing } = checkSubmission(instrument, answers);
  for (const code of missing) {
    const level = answerLevels(instrument, code).at(-1);
    if (level) answers.set(code, level);
  }
  return answers;
}

/** An answer as the API takes it; a state other than answered needs a reason. */
export const answerBody = (answer: Answer, version = 0) => ({
  ...answer,
  ...(answer.state === 'answered' ? {} : { reason: 'So it is in this test.' }),
  version,
});

export const surveyBody = (survey: Survey) => ({
  answers: Object.fromEntries([...survey].map(([question, answer]) => [question, answerBody(answer)])),
});

export const submission = z.object({
  id: z.uuid(),
  state: z.string(),
  version: z.int(),
  validated: z.boolean(),
});
export type Submission = z.infer<typeof submission>;

export const pathOf = (id: string) => `/api/v1/submissions/${id}`;

/** A draft, as soon as the questionnaire has heard that the city is a member of the network. */
export async function createDraft(city: Visitor, roundId: string): Promise<string> {
  const create = () => city.call(submission, 'POST', '/api/v1/submissions', { body: { roundId } });
  return (await eventually(create, { timeout: 20_000 })).id;
}

/** A draft with its answers saved at once. */
export async function answeredDraft(city: Visitor, roundId: string, survey: Survey): Promise<string> {
  const id = await createDraft(city, roundId);
  await city.call(z.unknown(), 'PUT', `${pathOf(id)}/answers`, { body: surveyBody(survey) });
  return id;
}

/** Gives the section of a question to an account of the city, whose contributors write nothing else. */
export async function assignSectionOf(
  city: Visitor,
  id: string,
  { indicators, questions }: Instrument,
  question: string,
  subject: string,
): Promise<void> {
  const indicator = questions.find(({ code }) => code === question)?.indicator;
  const area = indicators.find(({ code }) => code === indicator)?.area;
  const body = { subjects: [subject] };
  await city.call(z.unknown(), 'PUT', `${pathOf(id)}/assignments/${area}`, { body });
}

export function submit(city: Visitor, id: string, key?: string): Promise<Submission> {
  return city.call(submission, 'POST', `${pathOf(id)}/submit`, { key });
}
