import type { Tally } from '@interlace/scoring-method';
import type { DerivedPart, DerivedQuestion, Formulas } from './derivation.schema.ts';

/** For people: at most four decimals. The values beside the text keep full precision. */
const shown = (value: number) => String(Math.round(value * 1e4) / 1e4);

/** A share from 0 to 1 in per cent. */
export const percent = (share: number) => `${shown(100 * share)} %`;

const NOTHING = 'nothing applies';
const joined = (terms: readonly number[]) => (terms.length === 0 ? '0' : terms.map(shown).join(' + '));
const result = (value: number | null) => (value === null ? 'no value' : shown(value));

/** `100 × (points) / (points attainable)`, term by term in the order of the questions. Pure. */
export function indicatorFormulas(questions: readonly DerivedQuestion[], tally: Tally): Formulas {
  const strict = questions.filter((question) => question.counts !== 'none');
  const known = questions.filter((question) => question.counts === 'strict-and-lenient');
  const points = (of: typeof strict) => joined(of.map((question) => question.points));
  const attainable = (of: typeof strict) => joined(of.map((question) => question.attainable));
  const share = (of: typeof strict, value: number | null) =>
    of.length === 0 ? NOTHING : `100 × (${points(of)}) / (${attainable(of)}) = ${result(value)}`;
  return {
    strict: share(strict, tally.strict),
    lenient: known.length === 0 && strict.length > 0 ? 'nothing is known' : share(known, tally.lenient),
    coverage:
      strict.length === 0
        ? NOTHING
        : `(${attainable(known)}) / (${attainable(strict)}) = ${percent(tally.coverage)}`,
  };
}

/** `(weight × part + …) / (weight + …)`, in the order of the parts. Pure. */
export function compositeFormulas(parts: readonly DerivedPart[], tally: Tally): Formulas {
  const mean = (figure: 'strict' | 'lenient' | 'coverage', value: string) => {
    const present = parts.flatMap((part) => {
      const each = part[figure];
      return part.applies && each !== null ? [{ weight: part.weight, value: each }] : [];
    });
    if (present.length === 0) return NOTHING;
    const products = present.map((part) => `${shown(part.weight)} × ${shown(part.value)}`).join(' + ');
    return `(${products}) / (${joined(present.map((part) => part.weight))}) = ${value}`;
  };
  return {
    strict: mean('strict', result(tally.strict)),
    lenient: mean('lenient', result(tally.lenient)),
    coverage: mean('coverage', percent(tally.coverage)),
  };
}
