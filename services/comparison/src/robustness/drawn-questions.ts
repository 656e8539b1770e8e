import { type Column, Generator } from '@interlace/composite-index';
import { answerLevels, type Instrument, pointsOf } from '@interlace/instruments';
import type { Choices, RobustnessDesign } from './design.ts';
import { cellState, type QuestionColumn } from './sample-data.ts';

/** A question ready to be drawn: which cells may change, and to what a review may move an answer. */
interface Drawable {
  readonly published: Column;
  readonly answered: Int32Array;
  readonly unknown: Int32Array;
  /** Shares the levels of the question earn, 0 to 100, ascending, no two alike. */
  readonly levels: readonly number[];
  /** What a draw writes into. */
  readonly drawn: Column;
}

/** Streams of the generator a draw takes: one for its choices, then one per question. */
export const streamsPerDraw = (questions: number) => questions + 1;

/**
 * The questions of a sample under a draw. A question has the same values in a draw whichever item asks for it, because its
 * chance comes from a stream of its own.
 */
export class DrawnQuestions {
  readonly #design: RobustnessDesign;
  readonly #questions: readonly Drawable[];
  readonly #positions: ReadonlyMap<string, number>;

  constructor(instrument: Instrument, columns: readonly QuestionColumn[], design: RobustnessDesign) {
    this.#design = design;
    this.#questions = columns.map((column) => drawable(instrument, column));
    this.#positions = new Map(columns.map(({ code }, position) => [code, position]));
  }

  /** Good until the same question is asked for again. Draw −1 is nobody's: nothing but what is published. */
  column(code: string, choices: Choices, draw: number): Column {
    const position = this.#positions.get(code) ?? -1;
    const question = this.#questions[position];
    if (!question) throw new RangeError(`the sample has no question ${code}`);
    const revises = choices['answers-not-reviewed'] === 'revised' && question.answered.length > 0;
    const guesses = choices['unknown-answers'] === 'drawn' && question.unknown.length > 0;
    if (!revises && !guesses) return question.published;
    const stream = draw * streamsPerDraw(this.#questions.length) + 1 + position;
    const generator = Generator.of(this.#design.seed, stream);
    const { values } = question.drawn;
    values.set(question.published.values);
    if (guesses) for (const city of question.unknown) values[city] = 100 * generator.uniform();
    if (revises) revise(values, question, this.#design.revisedShare, generator);
    return question.drawn;
  }
}

function drawable(instrument: Instrument, { code, values, states }: QuestionColumn): Drawable {
  const inState = (state: number) =>
    Int32Array.from([...states.keys()].filter((city) => states[city] === state));
  const present = states.map((state) => (state === cellState.absent ? 0 : 1));
  return {
    published: { code, values, present },
    drawn: { code, values: values.slice(), present },
    answered: inState(cellState.answered),
    unknown: inState(cellState.unknown),
    levels: levelsOf(instrument, code),
  };
}

function levelsOf(instrument: Instrument, code: string): number[] {
  const question = instrument.questions.find((one) => one.code === code);
  if (!question) return [];
  const shares = answerLevels(instrument, code).flatMap((answer) =>
    answer.state === 'answered'
      ? [(100 * pointsOf(question, answer.value).points) / question.attainable]
      : [],
  );
  return [...new Set(shares)].sort((a, b) => a - b);
}

/** Moves about `share` of the answers by one level; the gaps between them are geometric, so that few numbers are drawn. */
function revise(
  values: Float64Array,
  { answered, levels }: Drawable,
  share: number,
  generator: Generator,
): void {
  const gap = () => Math.floor(Math.log(1 - generator.uniform()) / Math.log(1 - share));
  for (let at = gap(); at < answered.length; at += 1 + gap()) {
    const city = answered[at] ?? 0;
    values[city] = neighbour(levels, values[city] ?? 0, generator.uniform() < 0.5);
  }
}

/** The next level below or above; at an end of the scale the one there is. */
function neighbour(levels: readonly number[], value: number, isDown: boolean): number {
  const below = levels.findLast((level) => level < value - LEVEL_TOLERANCE);
  const above = levels.find((level) => level > value + LEVEL_TOLERANCE);
  return (isDown ? (below ?? above) : (above ?? below)) ?? value;
}

/** Binary fractions must not make a level its own neighbour. */
const LEVEL_TOLERANCE = 1e-9;
