import type { FormReader } from './form-reader.ts';
import { fromRelevant } from './relevance.ts';
import type { FormRow } from './xls-form.ts';

export interface Place {
  /** Of the row, one word for `begin_group` and the like. */
  readonly type: string;
  /** Code of the area it stands in. */
  readonly area: string;
  /** The groups around it, outermost first. */
  readonly groups: readonly { readonly name: string; readonly row: FormRow }[];
}

const RATIO = /^\$\{([^{}]+)\.numerator\} \* ([\d.e+-]+) div \$\{\1\.denominator\}$/;
const BOUNDS = /^\. >= (-?[\d.e+-]+) and \. <= (-?[\d.e+-]+)$/;
const AT_MOST = /^count-selected\(\s*\.\s*\)\s*<=\s*(\d+)$/;

/** The draft of a question in a row of the survey; null for one our format cannot ask. */
export function readQuestion(reader: FormReader, row: FormRow, place: Place): object | null {
  const name = String(row.name ?? '');
  if (/\.(?:numerator|denominator)$/.test(name) && place.groups.at(-1)?.name.endsWith('.parts')) return null;
  const kind = kindOf(reader, row, place.type);
  if (!kind) return null;
  const ratio = place.type === 'calculate';
  const told = ratio
    ? ratioTexts(reader, name)
    : { label: row, hint: reader.text(row, 'hint'), guidance: row };
  const head = ratio ? (place.groups.at(-1)?.row ?? row) : told.label;
  const unit = 'unit' in kind ? `\n(${kind.unit})` : '';
  const hint = told.hint?.endsWith(unit) ? told.hint.slice(0, told.hint.length - unit.length) : told.hint;
  return {
    code: reader.codeOf(name),
    lineage: row.interlace_lineage ?? reader.codeOf(name),
    indicator: row.interlace_indicator ?? place.area,
    title: reader.text(head, 'label') ?? name,
    help: helpOf(reader, row, name, hint),
    ...conditionOf(reader, ratio ? head : row, place.groups.slice(1), row, name),
    ...optional('attainable', row.interlace_attainable),
    ...optional('evidence', row.interlace_evidence ?? missing(reader, 'evidence', name)),
    allows: allowsOf(row),
    ...optional('scoring', scoringOf(reader, row, name)),
    ...kind,
  };
}

const optional = (name: string, value: unknown) => (value === undefined ? {} : { [name]: value });

function missing(reader: FormReader, what: string, name: string): undefined {
  reader.miss(`${what}-missing`, `XLSForm does not say; the author has to`, name);
  return undefined;
}

function kindOf(reader: FormReader, row: FormRow, type: string): Record<string, unknown> | null {
  const name = String(row.name ?? '');
  const own = row.interlace_type;
  const constraint = String(row.constraint ?? '').trim();
  const [word = '', list = '', ...more] = type.split(/\s+/);
  if (more.length > 0) reader.miss('other-answers', 'an option is one of the list', name);
  const refused = () => {
    if (constraint !== '') reader.miss('constraints', 'says what our format cannot', name);
  };
  if (word === 'select_one') {
    refused();
    const options = optionsOf(reader, list);
    const isGraded = options.map(({ code }) => code).join() === 'no,partly,yes';
    return { type: own ?? (isGraded ? 'graded' : 'single'), options };
  }
  if (word === 'select_multiple') {
    const most = AT_MOST.exec(constraint)?.[1];
    if (most === undefined) refused();
    return { type: 'multiple', options: optionsOf(reader, list), ...(most && { maxChoices: Number(most) }) };
  }
  if (type === 'integer' || type === 'decimal') return figureOf(reader, row, type, constraint);
  const per = RATIO.exec(String(row.calculation ?? '').trim());
  if (type === 'calculate' && per?.[1] === name) return ratioOf(reader, name, Number(per[2]));
  reader.miss('question-types', 'our format cannot ask that', `${name} (${type})`);
  return null;
}

function optionsOf(reader: FormReader, list: string): { code: string; label: string; points?: number }[] {
  return reader.choices
    .filter((row) => String(row.list_name ?? '') === list)
    .map((row) => {
      const name = String(row.name ?? '');
      const points = row.interlace_points;
      if (points === undefined) missing(reader, 'points', `${list}.${name}`);
      return {
        code: reader.codeOf(name),
        label: reader.text(row, 'label') ?? name,
        ...(points !== undefined && { points: Number(points) }),
      };
    });
}

function figureOf(
  reader: FormReader,
  row: FormRow,
  type: string,
  constraint: string,
): Record<string, unknown> {
  const name = String(row.name ?? '');
  const [, least, most] = BOUNDS.exec(constraint) ?? [];
  if (constraint !== '' && least === undefined)
    reader.miss('constraints', 'says what our format cannot', name);
  const unit = /\n\(([^()\n]+)\)$/.exec(reader.text(row, 'hint') ?? '')?.[1];
  const isShare = type === 'decimal' && least === '0' && most === '100' && unit === undefined;
  if (row.interlace_type === 'percentage' || isShare) return { type: 'percentage' };
  if (unit === undefined) missing(reader, 'unit', name);
  const bounds = least === undefined ? {} : { min: Number(least), max: Number(most) };
  return { type: 'number', ...bounds, whole: type === 'integer', ...optional('unit', unit) };
}

function ratioOf(reader: FormReader, code: string, per: number): Record<string, unknown> {
  const find = (name: string): FormRow => reader.survey.find((row) => row.name === name) ?? {};
  const [above, below] = [find(`${code}.numerator`), find(`${code}.denominator`)];
  const bounds = String(below.constraint ?? '');
  const parts = above.type === 'integer' ? 'counts' : bounds.includes('. <= 100') ? 'percentages' : 'amounts';
  const share = bounds.includes(`. >= \${${code}.numerator}`);
  const label = (row: FormRow) => reader.text(row, 'label');
  return { type: 'ratio', numerator: label(above), denominator: label(below), parts, share, per };
}

const ratioTexts = (reader: FormReader, code: string) => {
  const note: FormRow = reader.survey.find((row) => row.name === `${code}.asked`) ?? {};
  return { label: note, hint: reader.text(note, 'label'), guidance: note };
};

function helpOf(reader: FormReader, row: FormRow, name: string, hint: string | undefined): object {
  const asked = hint ?? missing(reader, 'help', name);
  const counts = row.interlace_counts ?? missing(reader, 'what-counts', name);
  const doesNotCount = row.interlace_does_not_count ?? missing(reader, 'what-does-not-count', name);
  return {
    ...optional('asked', asked),
    ...optional('counts', counts),
    ...optional('doesNotCount', doesNotCount),
  };
}

/** Conditions of groups below the area hold for each question in them; our format has one condition for a question. */
function conditionOf(
  reader: FormReader,
  asked: FormRow,
  groups: Place['groups'],
  own: FormRow,
  name: string,
): object {
  const around = groups.filter(({ row }) => row !== asked && row.relevant !== undefined);
  for (const group of around) reader.miss('relevant', 'a group has no condition in our format', group.name);
  const expression = asked.relevant;
  if (expression === undefined) return {};
  const condition = fromRelevant(String(expression));
  if (!condition) {
    reader.miss('relevant', 'says what our format cannot', name);
    return {};
  }
  const written = {
    ...condition,
    question: reader.codeOf(condition.question),
    ...('equals' in condition && { equals: reader.codeOf(condition.equals) }),
    ...('anyOf' in condition && { anyOf: condition.anyOf.map((option) => reader.codeOf(option)) }),
  };
  return { condition: { ...written, whenHidden: own.interlace_when_hidden ?? 'zero' } };
}

function allowsOf(row: FormRow): object {
  const states = String(row.interlace_allows ?? '').split(' ');
  return {
    notApplicable: states.includes('not-applicable'),
    notOurCompetence: states.includes('not-our-competence'),
  };
}

function scoringOf(reader: FormReader, row: FormRow, name: string): unknown {
  const rule = row.interlace_scoring;
  if (rule === undefined) return missing(reader, 'scoring', name);
  try {
    return JSON.parse(String(rule));
  } catch {
    reader.miss('scoring', 'is no JSON', name);
    return undefined;
  }
}
