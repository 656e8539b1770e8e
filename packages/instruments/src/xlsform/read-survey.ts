import type { FormReader } from './form-reader.ts';
import { readQuestion } from './read-question.ts';
import type { FormRow } from './xls-form.ts';

interface DraftArea {
  code: string;
  title: string;
  description: string;
}

export interface Survey {
  readonly areas: DraftArea[];
  readonly questions: object[];
}

/** Rows that are bookkeeping of the program that asks, not of the questionnaire. */
const METADATA = new Set(
  'start end today deviceid phonenumber username email audit simserial subscriberid start-geopoint'.split(
    ' ',
  ),
);

/** Areas and questions in their order: a group of the first level is an area. */
export function readSurvey(reader: FormReader): Survey {
  const areas = new Map<string, DraftArea>();
  const questions: object[] = [];
  const groups: { name: string; row: FormRow }[] = [];
  const { survey } = reader;
  const areaOf = (row: FormRow | undefined): DraftArea => {
    const name = String(row?.interlace_area ?? row?.name ?? 'general');
    const code = reader.codeOf(name);
    const title = (row && reader.text(row, 'label')) || name;
    const known = areas.get(code) ?? { code, title, description: title };
    areas.set(code, known);
    return known;
  };
  for (const row of survey) {
    const type = String(row.type ?? '')
      .trim()
      .replace(/^(begin|end) /, '$1_');
    const name = String(row.name ?? '');
    if (type === 'begin_group') {
      groups.push({ name, row });
      if (groups.length === 1) areaOf(row);
    } else if (type === 'end_group') groups.pop();
    else if (type === 'note') readNote(reader, row, areas);
    else if (type === 'begin_repeat' || type === 'end_repeat')
      reader.miss('repeats', 'a question is asked once', name);
    else if (METADATA.has(type)) reader.miss('metadata', 'is not kept with answers', name || type);
    else if (type !== '') {
      const area = areaOf(groups[0]?.row);
      const question = readQuestion(reader, row, { type, area: area.code, groups });
      if (question) questions.push(question);
    }
  }
  return { areas: [...areas.values()], questions };
}

function readNote(reader: FormReader, row: FormRow, areas: ReadonlyMap<string, DraftArea>): void {
  const area = areas.get(String(row.interlace_area ?? ''));
  const text = reader.text(row, 'label');
  if (area && text) area.description = text;
  // The note of a ratio is read with it.
  else if (!String(row.name).endsWith('.asked')) {
    reader.miss('notes', 'our format has questions and their guidance alone', String(row.name ?? ''));
  }
}
