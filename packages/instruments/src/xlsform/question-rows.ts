import type { Instrument } from '../format/instrument.ts';
import type { Question, QuestionOf } from '../format/question.ts';
import { toRelevant } from './relevance.ts';
import type { Columns } from './to-xls-form.ts';
import type { FormRow } from './xls-form.ts';

/** Rows of the survey sheet for the question at a place of the instrument. Pure. */
export function questionRows(instrument: Instrument, index: number, columns: Columns): FormRow[] {
  const question = instrument.questions[index];
  if (!question) throw new RangeError(`${instrument.code} has no question ${index}`);
  const of = (one: Instrument): Question => one.questions[index] ?? question;
  const parent = instrument.questions.find(({ code }) => code === question.condition?.question);
  const relevant: FormRow =
    question.condition && parent ? { relevant: toRelevant(question.condition, parent) } : {};
  const texts: Texts = {
    label: columns('label', (one) => of(one).title),
    hint: columns('hint', (one) => hintOf(of(one))),
    guidance: columns('guidance_hint', (one) => guidanceOf(of(one))),
  };
  if (question.type === 'ratio') {
    const part = (name: 'numerator' | 'denominator') =>
      columns('label', (one) => ratioAt(one, index)?.[name] ?? question[name]);
    return ratioRows(
      question,
      { ...texts, numerator: part('numerator'), denominator: part('denominator') },
      relevant,
    );
  }
  const { label, hint, guidance } = texts;
  return [
    {
      ...typeOf(question),
      name: question.code,
      ...label,
      ...hint,
      ...guidance,
      ...relevant,
      ...ownOf(question),
    },
  ];
}

interface Texts {
  readonly label: FormRow;
  readonly hint: FormRow;
  readonly guidance: FormRow;
}

const ratioAt = (one: Instrument, index: number): QuestionOf<'ratio'> | undefined => {
  const question = one.questions[index];
  return question?.type === 'ratio' ? question : undefined;
};

/** The unit in parentheses on a line of its own; `from-xls-form` takes it off again. */
const hintOf = (question: Question) =>
  question.type === 'number' ? `${question.help.asked}\n(${question.unit})` : question.help.asked;

/** Signs instead of words, for they read alike in every language. */
const guidanceOf = ({ help, evidence }: Question) =>
  `(+) ${help.counts}\n\n(–) ${help.doesNotCount}\n\n(§) ${evidence}`;

function typeOf(question: Exclude<Question, { type: 'ratio' }>): FormRow {
  switch (question.type) {
    case 'graded':
    case 'single':
      return { type: `select_one ${question.code}` };
    case 'multiple': {
      const type = `select_multiple ${question.code}`;
      const { maxChoices } = question;
      return maxChoices === undefined ? { type } : { type, constraint: `count-selected(.) <= ${maxChoices}` };
    }
    case 'number': {
      const { min, max, whole } = question;
      return { type: whole ? 'integer' : 'decimal', constraint: `. >= ${min} and . <= ${max}` };
    }
    case 'percentage':
      return { type: 'decimal', constraint: '. >= 0 and . <= 100' };
  }
}

type RatioTexts = Texts & { readonly numerator: FormRow; readonly denominator: FormRow };

/** Two figures in a group, and what they come to, so that conditions can speak of it. */
function ratioRows(question: QuestionOf<'ratio'>, texts: RatioTexts, relevant: FormRow): FormRow[] {
  const { code, parts, share, per } = question;
  const [above, below] = [`${code}.numerator`, `${code}.denominator`];
  const type = parts === 'counts' ? 'integer' : 'decimal';
  const most = parts === 'percentages' ? ' and . <= 100' : '';
  const least = share ? ` and . >= \${${above}}` : '';
  return [
    { type: 'begin_group', name: `${code}.parts`, ...texts.label, ...relevant },
    { type: 'note', name: `${code}.asked`, ...renamed(texts.hint, 'hint', 'label'), ...texts.guidance },
    { type, name: above, ...texts.numerator, constraint: `. >= 0${most}` },
    { type, name: below, ...texts.denominator, constraint: `. > 0${most}${least}` },
    {
      type: 'calculate',
      name: code,
      calculation: `\${${above}} * ${per} div \${${below}}`,
      ...ownOf(question),
    },
    { type: 'end_group' },
  ];
}

const renamed = (row: FormRow, from: string, to: string): FormRow =>
  Object.fromEntries(Object.entries(row).map(([heading, cell]) => [heading.replace(from, to), cell]));

/** What XLSForm has no column for. */
function ownOf(question: Question): FormRow {
  const { type, lineage, indicator, help, evidence, attainable, scoring, allows, condition } = question;
  const states = [
    ...(allows.notApplicable ? ['not-applicable'] : []),
    ...(allows.notOurCompetence ? ['not-our-competence'] : []),
  ];
  return {
    interlace_type: type,
    interlace_lineage: lineage,
    interlace_indicator: indicator,
    interlace_counts: help.counts,
    interlace_does_not_count: help.doesNotCount,
    interlace_evidence: evidence,
    interlace_allows: states.join(' ') || 'answer',
    interlace_attainable: attainable,
    interlace_scoring: JSON.stringify(scoring),
    ...(condition && { interlace_when_hidden: condition.whenHidden }),
  };
}
