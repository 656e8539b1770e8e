import { type Answers, AnswersRefused, type Instrument } from '@interlace/instruments';
import { releasedMethods, type Score, scoreSubmission } from '@interlace/scoring-method';
import { askedFacts } from './facts.ts';

/** Points of an area as they would be, were it sent like this. */
export interface AreaPoints {
  readonly area: string;
  readonly points: number;
  /** Of the questions that apply. */
  readonly attainable: number;
  readonly share: number | null;
}

/** A question that could still bring points. */
export interface Gain {
  readonly question: string;
  readonly missing: number;
}

export interface SelfScore {
  readonly score: Score;
  readonly areas: readonly AreaPoints[];
  /** The most promising first. */
  readonly gains: readonly Gain[];
}

/**
 * What scoring will make of the answers as they are now: the same code on the same answers as after sending. Pure.
 * Undefined for answers that cannot be scored.
 */
export function selfScore(instrument: Instrument, facts: Answers): SelfScore | undefined {
  try {
    const score = scoreSubmission(instrument, askedFacts(instrument, facts), releasedMethods.current);
    return { score, areas: areaPoints(instrument, score), gains: gainsOf(score) };
  } catch (error) {
    if (error instanceof AnswersRefused) return undefined;
    throw error;
  }
}

function areaPoints({ areas, indicators, questions }: Instrument, score: Score): AreaPoints[] {
  const areaOf = new Map(indicators.map(({ code, area }) => [code, area]));
  const placed = new Map(questions.map(({ code, indicator }) => [code, areaOf.get(indicator)]));
  return areas.map(({ code: area }) => {
    const own = score.questions.filter(({ question }) => placed.get(question) === area);
    const points = own.reduce((sum, question) => sum + question.points, 0);
    const attainable = own.reduce((sum, question) => sum + question.attainable, 0);
    return { area, points, attainable, share: attainable > 0 ? points / attainable : null };
  });
}

const gainsOf = ({ questions }: Score): Gain[] =>
  questions
    .map(({ question, points, attainable }) => ({ question, missing: attainable - points }))
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => other.missing - one.missing);
