import { createTable } from '@interlace/composite-index';
import { describe, expect, it } from 'vitest';
import { type GroupStudy, reportGroups } from './consistency.ts';
import { adviceOn, groupSentence } from './consistency-advice.ts';

const levels = [5, 20, 30, 45, 50, 60, 75, 80, 90, 95];

function study(lists: Readonly<Record<string, readonly number[]>>): GroupStudy {
  const codes = Object.keys(lists);
  const scores = levels.map(
    (_, at) => codes.reduce((sum, code) => sum + (lists[code]?.[at] ?? 0), 0) / codes.length,
  );
  return {
    group: 'group',
    kind: 'indicator',
    weights: Object.fromEntries(codes.map((code) => [code, 1])),
    table: createTable(
      levels.map((_, at) => `city-${at}`),
      lists,
    ),
    scores,
  };
}

const reportOn = (lists: Parameters<typeof study>[0]) => {
  const [report] = reportGroups([study(lists)]);
  if (!report) throw new Error('no report');
  return { report, advice: adviceOn(report), sentence: groupSentence(report) };
};
const wobble = (by: number) =>
  levels.map((level, at) => Math.min(100, Math.max(0, level + (at % 3) * by - by)));
const upsideDown = levels.map((level) => 100 - level);

describe('a consistency report', () => {
  it('names the question that runs against the others, and why', () => {
    const { advice } = reportOn({ a: wobble(20), b: wobble(-25), c: wobble(30), wrong: upsideDown });
    expect(advice[0]?.code).toBe('wrong');
    expect(advice[0]?.sentences.join(' ')).toMatch(/Without it alpha rises from .* do badly on a, b, c/);
  });

  it('names questions that repeat each other', () => {
    const { advice, sentence } = reportOn({ a: levels, again: levels, b: wobble(40) });
    expect(advice.find(({ code }) => code === 'again')?.sentences[0]).toMatch(/nearly the same as a/);
    expect(sentence).toMatch(/^The questions hang together \(alpha 0\.\d\d/);
  });

  it('has words for a constant question', () => {
    const { report, advice, sentence } = reportOn({ a: levels, b: wobble(20), same: levels.map(() => 50) });
    expect(report.reliability).toBeNull();
    expect(sentence).toContain('the same in all cities');
    expect(advice.find(({ code }) => code === 'same')?.sentences[0]).toContain('one side is the same');
  });

  it('holds effective weights against nominal ones', () => {
    const { report, advice } = reportOn({ wide: levels, flat: levels.map((_, at) => 50 + ((at * 7) % 5)) });
    const share = (code: string) => report.weights.find((part) => part.code === code);
    expect(share('wide')?.nominal).toBe(0.5);
    expect((share('wide')?.effective ?? 0) + (share('flat')?.effective ?? 0)).toBeCloseTo(1, 12);
    expect(advice.find(({ code }) => code === 'flat')?.sentences.at(-1)).toMatch(/less than its weight says/);
  });
});
