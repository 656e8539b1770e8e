import type { Instrument } from '../format/instrument.ts';
import type { Question } from '../format/question.ts';
import { questionRows } from './question-rows.ts';
import { type FormRow, languageName, type NotCarried, SHEETS, type XlsForm } from './xls-form.ts';

export interface ExportedForm {
  readonly form: XlsForm;
  /** What other programs will not see; `interlace_` columns and sheets hold it for the way back. */
  readonly notCarried: readonly NotCarried[];
}

/** The same text in every language at hand, as columns `name::Language (tag)`. */
export type Columns = (name: string, textOf: (one: Instrument) => string) => FormRow;

/**
 * An instrument as XLSForm, for any program that reads the format; `localised` are the same instrument in other
 * languages. Pure.
 */
export function toXlsForm(instrument: Instrument, localised: readonly Instrument[] = []): ExportedForm {
  const all = [instrument, ...localised];
  const columns: Columns = (name, textOf) =>
    Object.fromEntries(all.map((one) => [`${name}::${languageName(one.language)}`, textOf(one)]));
  const { code, version, title, description, language, indicators, composites } = instrument;
  const settings = {
    form_title: title,
    form_id: code,
    version,
    default_language: languageName(language),
    interlace_format: instrument.format,
    interlace_description: description,
  };
  const form = new Map<string, readonly FormRow[]>([
    [SHEETS.survey, surveyOf(instrument, columns)],
    [SHEETS.choices, choicesOf(instrument, columns)],
    [SHEETS.settings, [settings]],
    [SHEETS.indicators, indicators.map((indicator) => ({ ...indicator }))],
    [
      SHEETS.composites,
      composites.flatMap(({ parts, ...composite }) =>
        parts.map((part) => ({ ...composite, part: part.code, weight: part.weight })),
      ),
    ],
  ]);
  return { form, notCarried: notCarriedOf(instrument) };
}

/** Questions in their own order; each run of questions of one area is a group. */
function surveyOf(instrument: Instrument, columns: Columns): FormRow[] {
  const areaOf = new Map(instrument.indicators.map(({ code, area }) => [code, area]));
  const runs = new Map<string, number>();
  const rows: FormRow[] = [];
  let current: string | undefined;
  for (const [index, question] of instrument.questions.entries()) {
    const area = areaOf.get(question.indicator);
    if (area !== current) {
      if (current !== undefined) rows.push({ type: 'end_group' });
      const run = (runs.get(area ?? '') ?? 0) + 1;
      runs.set(area ?? '', run);
      rows.push(...groupHead(area ?? '', run, columns));
      current = area;
    }
    rows.push(...questionRows(instrument, index, columns));
  }
  return [...rows, { type: 'end_group' }];
}

function groupHead(area: string, run: number, columns: Columns): FormRow[] {
  const find = (one: Instrument) => one.areas.find(({ code }) => code === area);
  const name = `area.${area}${run > 1 ? `_${run}` : ''}`;
  const head = { type: 'begin_group', name, ...columns('label', (one) => find(one)?.title ?? area) };
  const group = { ...head, interlace_area: area };
  if (run > 1) return [group];
  const about = columns('label', (one) => find(one)?.description ?? '');
  return [group, { type: 'note', name: `area.${area}_about`, ...about, interlace_area: area }];
}

function choicesOf({ questions }: Instrument, columns: Columns): FormRow[] {
  return questions.flatMap((question, index) =>
    'options' in question
      ? question.options.map(({ code, points }, place) => ({
          list_name: question.code,
          name: code,
          ...columns('label', (one) => labelAt(one.questions[index], place) ?? code),
          interlace_points: points,
        }))
      : [],
  );
}

const labelAt = (question: Question | undefined, place: number) =>
  question && 'options' in question ? question.options[place]?.label : undefined;

function notCarriedOf({ questions, indicators, composites }: Instrument): NotCarried[] {
  const codesOf = (items: readonly { code: string }[]) => items.map(({ code }) => code);
  const found: NotCarried[] = [
    {
      what: 'scoring-rules',
      reason: 'XLSForm has no points and no scoring rules',
      names: codesOf(questions),
    },
    {
      what: 'answer-states',
      reason:
        'unknown, not applicable and not our competence are no answers in XLSForm; a question is left empty instead',
      names: codesOf(questions),
    },
    {
      what: 'lineage',
      reason: 'XLSForm does not follow a question through versions',
      names: codesOf(questions),
    },
    {
      what: 'empty-choice',
      reason: 'none of the options cannot be told from no answer',
      names: codesOf(questions.filter(({ type }) => type === 'multiple')),
    },
    {
      what: 'when-hidden',
      reason: 'whether a question that is not asked stays in the denominator',
      names: codesOf(questions.filter(({ condition }) => condition)),
    },
    { what: 'indicators', reason: 'XLSForm adds nothing up', names: codesOf(indicators) },
    { what: 'composites', reason: 'XLSForm adds nothing up', names: codesOf(composites) },
  ];
  return found.filter(({ names }) => names.length > 0);
}
