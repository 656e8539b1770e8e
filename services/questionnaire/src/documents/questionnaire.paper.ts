import type { Answers, Condition, Instrument, Question } from '@interlace/instruments';
import { checkSubmission } from '@interlace/instruments';
import { factsOf, type SavedAnswer } from '../submissions/answer.ts';
import { howToAnswer } from './how-to-answer.ts';
import type { Block, Paper, PaperOption } from './pdf/paper.ts';
import { type NumberedQuestion, sectionsOf } from './sections.ts';
import type { Spoken } from './spoken.ts';
import { fill } from './words/document-words.ts';

/** What a filled questionnaire says of itself, above its questions. */
export interface FilledWith {
  readonly answers: readonly SavedAnswer[];
  /** Lines of a label and what it names. */
  readonly facts: readonly (readonly [label: string, text: string])[];
}

/**
 * An instrument as a document in reading order: empty, with all guidance and room to tick; or filled, with what was said.
 * Pure.
 */
export function questionnairePaper(spoken: Spoken, madeAt: Date, filled: FilledWith | null): Paper {
  const { instrument, words, language } = spoken;
  const subtitle = filled ? words.answers : words.questionnaire;
  const answers = filled && new Map(filled.answers.map((answer) => [answer.question, answer]));
  const hidden = filled ? hiddenOf(instrument, factsOf(filled.answers)) : new Set<string>();
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: instrument.title, ...spoken.tongue('instrument') },
  ];
  const version = `${instrument.code} ${instrument.version}`;
  blocks.push({ kind: 'labelled', label: subtitle, text: version });
  for (const [label, text] of filled?.facts ?? []) blocks.push({ kind: 'labelled', label, text });
  if (!filled)
    blocks.push({ kind: 'paragraph', text: instrument.description, ...spoken.tongue('instrument') });
  const sections = sectionsOf(instrument);
  const numbers = new Map(
    sections.flatMap(({ questions }) => questions.map((one) => [one.question.code, one] as const)),
  );
  for (const { area, questions } of sections) {
    const tongue = spoken.tongue(`areas/${area.code}`);
    blocks.push({ kind: 'heading', level: 2, text: area.title, ...tongue });
    if (!filled) blocks.push({ kind: 'paragraph', text: area.description, ...tongue });
    for (const one of questions) {
      blocks.push(...headOf(spoken, one));
      if (!answers) blocks.push(...guidanceOf(spoken, one.question, numbers));
      else blocks.push(...answerOf(spoken, one.question, answers.get(one.question.code), hidden));
    }
  }
  const title = `${instrument.title} – ${subtitle}`;
  return { title, language, running: title, pageWords: words.page, madeAt, blocks };
}

const hiddenOf = (instrument: Instrument, answers: Answers) =>
  new Set(checkSubmission(instrument, answers).hidden.map(({ question }) => question));

function headOf({ words, tongue }: Spoken, { number, question }: NumberedQuestion): Block[] {
  const text = `${number}. ${question.title}`;
  return [
    { kind: 'heading', level: 3, text, ...tongue(`questions/${question.code}`) },
    { kind: 'labelled', label: words.code, text: question.code },
  ];
}

type Numbers = ReadonlyMap<string, NumberedQuestion>;

function guidanceOf(spoken: Spoken, question: Question, numbers: Numbers): Block[] {
  const { words, number: figure } = spoken;
  const tongue = spoken.tongue(`questions/${question.code}`);
  const said = (label: string, text: string): Block => ({ kind: 'labelled', label, text, ...tongue });
  const blocks: Block[] = [];
  if (question.condition) blocks.push(conditionBlock(spoken, question.condition, numbers));
  blocks.push(
    said(words.asked, question.help.asked),
    said(words.counts, question.help.counts),
    said(words.doesNotCount, question.help.doesNotCount),
    said(words.evidence, question.evidence),
    { kind: 'labelled', label: words.howToAnswer, text: howToAnswer(spoken, question) },
  );
  blocks.push(...roomFor(spoken, question));
  blocks.push({ kind: 'paragraph', text: fill(words.points, { points: figure(question.attainable) }) });
  return blocks;
}

/** Boxes to tick, or lines to write a figure on. */
function roomFor(spoken: Spoken, question: Question): Block[] {
  const tongue = spoken.tongue(`questions/${question.code}`);
  if ('options' in question) {
    return [
      {
        kind: 'options',
        options: question.options.map(({ label }) => ({ text: label, mark: null })),
        ...tongue,
      },
    ];
  }
  if (question.type !== 'ratio') return [];
  const parts = [question.numerator, question.denominator];
  return [{ kind: 'options', options: parts.map((text) => ({ text, mark: null })), ...tongue }];
}

function conditionBlock(spoken: Spoken, condition: Condition, numbers: Numbers): Block {
  const { words, number } = spoken;
  const parent = numbers.get(condition.question);
  const question = `${parent?.number ?? ''} (${condition.question})`.trim();
  const labels = new Map(
    parent && 'options' in parent.question ? parent.question.options.map((one) => [one.code, one.label]) : [],
  );
  const said = (code: string) => labels.get(code) ?? code;
  const text =
    'equals' in condition
      ? fill(words.isOption, { question, option: said(condition.equals) })
      : 'anyOf' in condition
        ? fill(words.isAnyOf, { question, options: condition.anyOf.map(said).join(' / ') })
        : fill(words.reaches, { question, figure: number(condition.atLeast) });
  return { kind: 'paragraph', text: `${fill(words.askedOnlyIf, { condition: text })}.` };
}

function answerOf(
  spoken: Spoken,
  question: Question,
  answer: SavedAnswer | undefined,
  hidden: ReadonlySet<string>,
): Block[] {
  const { words } = spoken;
  const said = (label: string, text: string): Block => ({ kind: 'labelled', label, text });
  if (hidden.has(question.code)) return [said(words.answer, words.hidden)];
  if (!answer) return [said(words.answer, words.notAnswered)];
  return [
    ...valueBlocks(spoken, question, answer),
    ...(answer.reason ? [said(words.reason, answer.reason)] : []),
    ...(answer.comment ? [said(words.comment, answer.comment)] : []),
    ...(answer.evidence.length > 0
      ? [said(words.shownBy, answer.evidence.map(evidenceLine).join('\n'))]
      : []),
  ];
}

const evidenceLine = ({ item, place }: SavedAnswer['evidence'][number]) =>
  [item.title, place, item.documentDate, item.file?.name, item.url]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' – ');

function valueBlocks(spoken: Spoken, question: Question, { state, value }: SavedAnswer): Block[] {
  const { words, number } = spoken;
  const said = (text: string): Block => ({ kind: 'labelled', label: words.answer, text });
  if (state !== 'answered' || value === null) return [said(words.states[state])];
  if ('options' in question) {
    const chosen = new Set(typeof value === 'string' ? [value] : Array.isArray(value) ? value : []);
    const options = question.options.map(({ code, label }): PaperOption => {
      const isChosen = chosen.has(code);
      return { text: label, mark: { isChosen, words: isChosen ? words.chosen : words.notChosen } };
    });
    const labels = question.options.filter(({ code }) => chosen.has(code)).map(({ label }) => label);
    return [
      said(labels.join('; ') || words.noneChosen),
      { kind: 'options', options, ...spoken.tongue(`questions/${question.code}`) },
    ];
  }
  if (typeof value === 'number') {
    const unit = question.type === 'number' ? ` ${question.unit}` : ' %';
    return [said(`${number(value)}${unit}`)];
  }
  if (question.type !== 'ratio' || typeof value === 'string' || Array.isArray(value)) return [];
  const { numerator, denominator } = question;
  return [
    { kind: 'labelled', label: numerator, text: number(value.numerator) },
    { kind: 'labelled', label: denominator, text: number(value.denominator) },
  ];
}
