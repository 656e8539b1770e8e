import {
  type Answer,
  type Answers,
  type Instrument,
  validateAnswer,
  visibilityOf,
} from '@interlace/instruments';
import type { AnswerDraft } from '../work/answer-draft.ts';
import { type SurveyWork, shownAnswer } from '../work/survey-work.ts';

/** State and value of an answer as instruments read it; undefined for none. Pure. */
export function factOf({ state, value }: Pick<AnswerDraft, 'state' | 'value'>): Answer | undefined {
  if (state === 'cleared') return undefined;
  if (state !== 'answered') return { state };
  return value === null ? undefined : { state, value };
}

/** The answers as the form shows them, but for those that do not fit their question. Pure. */
export function factsOf(instrument: Instrument, work: SurveyWork): Answers {
  const facts = new Map<string, Answer>();
  for (const [question, at] of work) {
    const fact = factOf(shownAnswer(at));
    if (fact && validateAnswer(instrument, question, fact).length === 0) facts.set(question, fact);
  }
  return facts;
}

/** The answers that are asked for: what would be sent. Pure. */
export function askedFacts(instrument: Instrument, facts: Answers): Answers {
  const asked = instrument.questions.filter((question) => visibilityOf(instrument, question, facts).asked);
  return new Map(
    asked.flatMap(({ code }) => {
      const fact = facts.get(code);
      return fact ? [[code, fact] as const] : [];
    }),
  );
}

const isSameValue = (one: Answer, other: Answer): boolean =>
  one.state === other.state && JSON.stringify(one) === JSON.stringify(other);

/** Whether nothing a condition or a score looks at differs. Pure. */
export function areSameFacts(some: Answers, others: Answers): boolean {
  if (some === others) return true;
  if (some.size !== others.size) return false;
  return [...some].every(([question, fact]) => {
    const other = others.get(question);
    return other !== undefined && (other === fact || isSameValue(fact, other));
  });
}
