import { describe, expect, it } from 'vitest';
import { frameOf } from './frame.ts';
import { layRows, wrapWords } from './row-layout.ts';

describe('the scale of a drawing', () => {
  const options = { width: 800, domain: [0, 100], valueWidth: 60 } as const;

  it('is mirrored where reading goes from right to left', () => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => frameOf({ ...options, direction }));
    for (const value of [0, 12.5, 100]) expect(rtl?.scale(value)).toBeCloseTo(800 - (ltr?.scale(value) ?? 0));
    expect(ltr?.scale(0)).toBeLessThan(ltr?.scale(100) ?? 0);
  });

  it('takes the whole width where labels stand above it', () => {
    const { scale, isNarrow } = frameOf({ ...options, width: 358, direction: 'ltr' });
    expect(isNarrow).toBe(true);
    expect([scale(0), scale(100)]).toEqual([12, 346]);
  });
});

describe('labels of rows', () => {
  it('are broken between words and lose none', () => {
    const title = 'Intercultural intelligence and competence';
    const lines = wrapWords(title, 180);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(title);
  });

  it('never overlap, beside or above what they name', () => {
    const labels = ['Language', 'Intercultural intelligence and competence', 'Interaction'];
    for (const isNarrow of [true, false]) {
      const { rows, bottom } = layRows(labels, { labelWidth: 170, isNarrow });
      for (const [index, row] of rows.entries())
        expect(row.top + row.height).toBe(rows[index + 1]?.top ?? bottom);
      expect(rows.every(({ centre, top, height }) => centre > top && centre < top + height)).toBe(true);
    }
  });
});
