import { createTable, type DataTable } from '@interlace/composite-index';
import type { ScoredQuestion } from '@interlace/contracts';
import { questionShare } from '@interlace/scoring-method';

/**
 * Cities × questions, 0 to 100, missing where a question does not apply; unknown is 0. The table the trees of the instrument
 * (`itemTree`) aggregate. Cities in the order given, columns by question code. Pure.
 */
export function questionTable(
  questions: readonly string[],
  cities: readonly { readonly cityId: string; readonly questions: readonly ScoredQuestion[] }[],
): DataTable {
  const shares = cities.map(
    (city) => new Map(city.questions.map((question) => [question.question, questionShare(question)])),
  );
  return createTable(
    cities.map(({ cityId }) => cityId),
    Object.fromEntries(questions.map((code) => [code, shares.map((share) => share.get(code) ?? null)])),
  );
}
