import type { Explanation } from '@interlace/api-client';

type Part = Pick<Explanation['parts'][number], 'question' | 'indicator' | 'byValue' | 'byShare'>;

export interface ChangedQuestion {
  readonly lineage: string;
  readonly title: string;
  readonly indicator: string | null;
  readonly points: number;
}

/** Points by question, whatever brought them, the largest change first; questions that moved nothing are left out. Pure. */
export function changedQuestions(parts: readonly Part[]): ChangedQuestion[] {
  const found = new Map<string, ChangedQuestion>();
  for (const { question, indicator, byValue, byShare } of parts) {
    if (question === null) continue;
    const before = found.get(question.lineage)?.points ?? 0;
    found.set(question.lineage, { ...question, indicator, points: before + byValue + byShare });
  }
  return [...found.values()]
    .filter(({ points }) => Math.abs(points) > 1e-9)
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
}
