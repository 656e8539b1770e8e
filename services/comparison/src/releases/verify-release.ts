import { isDeepStrictEqual } from 'node:util';
import { releasedMethods } from '@interlace/scoring-method';
import { z } from 'zod';
import { type ExportRow, emptyRow, exportColumns } from '../exports/export-rows.ts';
import { robustnessDesign } from '../robustness/design.ts';
import { type Files, openArchive } from './archive.ts';
import { readQuestions } from './questions-csv.ts';
import { ReleaseFault } from './release-fault.ts';
import { type ReleaseFigures, releaseFigures } from './release-figures.ts';
import { inputFiles, releaseFiles, SCORES, STATISTICS, UNCERTAINTY } from './release-files.ts';
import {
  type ReleaseHead,
  type ReleaseInputs,
  releasedCity,
  releaseHead,
  releaseInputs,
} from './release-inputs.ts';

/** The first place where an archive says something else than follows from its inputs. */
export interface Difference {
  readonly file: string;
  readonly city: string | null;
  readonly item: string | null;
  readonly figure: string;
  readonly published: unknown;
  readonly recomputed: unknown;
}

export interface Verification {
  readonly head: ReleaseHead;
  readonly cities: number;
  /** Numbers that were compared. */
  readonly figures: number;
  /** Null when everything is equal. */
  readonly difference: Difference | null;
}

/**
 * Computes every figure of a release again, from the archive alone, and compares.
 * @throws ReleaseFault for an archive that is damaged, incomplete or not a release, and where places were tried in another way
 *   than this version of the platform knows
 */
export function verifyRelease(bytes: Uint8Array): Verification {
  const files = openArchive(bytes);
  const inputs = inputsOf(files);
  const figures = recomputed(inputs);
  const rows = publishedRows(files);
  const difference =
    methodDifference(inputs) ??
    rowsDifference(rows, figures.rows) ??
    jsonDifference(files, STATISTICS, figures.statistics) ??
    jsonDifference(files, UNCERTAINTY, figures.uncertainty) ??
    textDifference(files, releaseFiles(inputs, figures));
  return {
    head: inputs.head,
    cities: inputs.cities.length,
    figures: countNumbers([rows, figures.statistics]),
    difference,
  };
}

function inputsOf(files: Files): ReleaseInputs {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> => {
    const parsed = schema.safeParse(parseJson(files, name));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new ReleaseFault(`${name} is not as a release has it: ${issue?.path.join('/')} ${issue?.message}`);
  };
  return {
    head: read(inputFiles.head, releaseHead),
    cities: read(inputFiles.cities, z.array(releasedCity)),
    questions: releaseInputs.shape.questions.parse(readQuestions(textOf(files, inputFiles.questions))),
    instrument: parseJson(files, inputFiles.instrument),
    method: parseJson(files, inputFiles.method),
    design: read(inputFiles.design, releaseInputs.shape.design),
  };
}

function textOf(files: Files, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new ReleaseFault(`${name} is missing from the archive`);
  return text;
}

function parseJson(files: Files, name: string): unknown {
  try {
    return JSON.parse(textOf(files, name));
  } catch (error) {
    if (error instanceof ReleaseFault) throw error;
    throw new ReleaseFault(`${name} is not JSON`);
  }
}

function recomputed(inputs: ReleaseInputs): ReleaseFigures {
  const { version } = inputs.design;
  if (version !== robustnessDesign.version)
    throw new ReleaseFault(
      `its places were tried by design ${version}; this version of the platform computes design ${robustnessDesign.version}`,
    );
  try {
    return releaseFigures(inputs);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReleaseFault(`the inputs of the release do not fit together: ${reason}`);
  }
}

/** A release made before a column was added is without it. */
const exportedScores = z.object({
  rows: z.array(z.partialRecord(z.enum(exportColumns), z.union([z.string(), z.number()]).nullable())),
});

function publishedRows(files: Files): ExportRow[] {
  const parsed = exportedScores.safeParse(parseJson(files, SCORES));
  if (!parsed.success) throw new ReleaseFault(`${SCORES} is not a table of scores`);
  return parsed.data.rows.map((row) => ({ ...emptyRow, ...row }));
}

/** A method of this name that this release of the platform knows must be that method. */
function methodDifference({ head, method }: ReleaseInputs): Difference | null {
  const known = releasedMethods.find(head.sample.methodVersion);
  if (!known || isDeepStrictEqual(JSON.parse(JSON.stringify(known)), method)) return null;
  const figure = `method ${known.version}`;
  return { file: inputFiles.method, city: null, item: null, figure, published: method, recomputed: known };
}

function rowsDifference(published: readonly ExportRow[], again: readonly ExportRow[]): Difference | null {
  for (const [index, row] of again.entries()) {
    const other = published[index];
    const [city, item] = [String(row.city), String(row.item)];
    if (!other) return { file: SCORES, city, item, figure: 'row', published: null, recomputed: row.strict };
    const figure = exportColumns.find((column) => other[column] !== row[column]);
    if (figure)
      return { file: SCORES, city, item, figure, published: other[figure], recomputed: row[figure] };
  }
  const extra = published[again.length];
  if (!extra) return null;
  const [city, item] = [String(extra.city), String(extra.item)];
  return { file: SCORES, city, item, figure: 'row', published: extra.strict, recomputed: null };
}

function jsonDifference(files: Files, file: string, figures: unknown): Difference | null {
  const found = firstDifference(parseJson(files, file), JSON.parse(JSON.stringify(figures)), []);
  if (!found) return null;
  const { path, item, published, recomputed: again } = found;
  return { file, city: null, item, figure: path.join('/'), published, recomputed: again };
}

interface Found {
  readonly path: readonly string[];
  readonly item: string | null;
  readonly published: unknown;
  readonly recomputed: unknown;
}

function firstDifference(published: unknown, again: unknown, path: readonly string[]): Found | null {
  if (isRecord(published) && isRecord(again)) {
    for (const key of new Set([...Object.keys(again), ...Object.keys(published)])) {
      const found = firstDifference(published[key], again[key], [...path, key]);
      if (!found) continue;
      const item = typeof again.code === 'string' ? again.code : null;
      return { ...found, item: found.item ?? item };
    }
    return null;
  }
  return Object.is(published, again)
    ? null
    : { path, item: null, published: published ?? null, recomputed: again ?? null };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Files that hold no figure of their own: the other formats, the metadata, the words. */
function textDifference(files: Files, again: Files): Difference | null {
  for (const [file, text] of again) {
    const published = textOf(files, file);
    if (published === text) continue;
    const [ours, theirs] = [text.split('\n'), published.split('\n')];
    const line = ours.findIndex((one, index) => one !== theirs[index]);
    const at = line < 0 ? ours.length : line;
    return {
      file,
      city: null,
      item: null,
      figure: `line ${at + 1}`,
      published: theirs[at] ?? null,
      recomputed: ours[at] ?? null,
    };
  }
  return null;
}

function countNumbers(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (!isRecord(value)) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + countNumbers(part), 0);
}
