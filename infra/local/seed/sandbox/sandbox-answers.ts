import {
  type Answer,
  answerLevels,
  checkSubmission,
  type Instrument,
  type Question,
} from '@interlace/instruments';
import { draw, drawAround } from './draw.ts';
import type { SandboxYear } from './sandbox-cities.ts';

/** Spread of the cities' general level, of what is particular to an indicator, and of a single question, of 1. */
const SPREAD = { city: 0.16, indicator: 0.11, question: 0.14, round: 0.04 };
/** What a city gains on average from one round to the next. */
const PROGRESS = 0.045;
const MEAN_LEVEL = 0.52;

/** One in so many answers is of a state other than answered. */
const SHARE_UNKNOWN = 0.02;
const SHARE_NOT_APPLICABLE = 0.03;
const SHARE_NOT_OUR_COMPETENCE = 0.04;

const YEARS_PER_ROUND = 3;
const FIRST_YEAR = 2020;

export interface StatedAnswer {
  question: string;
  answer: Answer;
}

/**
 * The complete answers of an invented city in a round. The city has a level of its own, strengths and weaknesses by
 * indicator that stay, and a drift from round to round; the same names give the same answers for ever. Pure.
 */
export function sandboxAnswers(instrument: Instrument, city: string, year: SandboxYear): StatedAnswer[] {
  const answers = new Map<string, Answer>();
  const missing = () => checkSubmission(instrument, answers).missing;
  // An answer may bring follow-ups into view; a follow-up never takes away the question it hangs on.
  for (let asked = missing(); asked.length > 0; asked = missing()) {
    const wanted = new Set(asked);
    for (const question of instrument.questions) {
      if (wanted.has(question.code)) answers.set(question.code, answerTo(instrument, question, city, year));
    }
  }
  return [...answers].map(([question, answer]) => ({ question, answer }));
}

function answerTo(instrument: Instrument, question: Question, city: string, year: SandboxYear): Answer {
  const chance = draw(city, question.lineage, 'state');
  if (question.allows.notOurCompetence && chance < SHARE_NOT_OUR_COMPETENCE)
    return { state: 'not-our-competence' };
  if (question.allows.notApplicable && chance > 1 - SHARE_NOT_APPLICABLE) return { state: 'not-applicable' };
  if (draw(city, question.lineage, year, 'unknown') < SHARE_UNKNOWN) return { state: 'unknown' };
  const levels = answerLevels(instrument, question.code);
  const index = Math.round(levelOf(question, city, year) * (levels.length - 1));
  return levels[index] ?? { state: 'unknown' };
}

/** How well the city does on a question, 0 to 1. */
function levelOf(question: Question, city: string, year: SandboxYear): number {
  const rounds = (year - FIRST_YEAR) / YEARS_PER_ROUND;
  const drift = rounds * (PROGRESS + drawAround(PROGRESS, city, 'drift'));
  const level =
    MEAN_LEVEL +
    drawAround(SPREAD.city, city) +
    drawAround(SPREAD.indicator, city, question.indicator) +
    drawAround(SPREAD.question, city, question.lineage) +
    drawAround(SPREAD.round, city, question.lineage, year) +
    drift;
  return Math.min(1, Math.max(0, level));
}
