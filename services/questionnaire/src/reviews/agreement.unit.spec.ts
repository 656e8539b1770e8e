import { describe, expect, it } from 'vitest';
import { agreementOf, type Correction, driftOf, type VerdictPair, weekOf } from './agreement.ts';

const accepted = { verdict: 'accepted', share: 1 } as const;
const corrected = (share: number) => ({ verdict: 'corrected', share }) as const;
const pair = (first: VerdictPair['first'], second: VerdictPair['second']): VerdictPair => ({
  question: 'q',
  area: 'a',
  first,
  second,
});

describe('agreement', () => {
  it('tells two who say the same from two who do not, and says nothing where nothing varies', () => {
    const same = [
      pair(accepted, accepted),
      pair(corrected(0), corrected(0)),
      pair(corrected(0.5), corrected(0.5)),
    ];
    expect(agreementOf(same)).toMatchObject({
      pairs: 3,
      agreement: 1,
      kappa: 1,
      weightedKappa: 1,
      alphaOrdinal: 1,
    });
    const apart = [pair(accepted, corrected(0)), pair(corrected(0), accepted)];
    expect(agreementOf(apart)).toMatchObject({ agreement: 0, kappa: -1 });
    expect(agreementOf(apart).alphaInterval).toBeLessThan(0);
    expect(agreementOf([pair(accepted, accepted)])).toMatchObject({
      agreement: 1,
      kappa: null,
      interval: null,
    });
    expect(agreementOf([])).toMatchObject({ pairs: 0, agreement: null, alphaNominal: null });
  });
});

describe('drift', () => {
  const by = (judgedBy: string, shifts: number[]): Correction[] =>
    shifts.map((shift) => ({ judgedBy, week: '2026-06-01', shift }));

  it('flags who corrects by more than the others, and nobody of whom there is too little', () => {
    const calm = [0, 0, -0.1, 0, 0.1, 0, 0, -0.1];
    const found = driftOf(
      [...by('ada', calm), ...by('bob', calm), ...by('cleo', Array(8).fill(-0.6))],
      'judgedBy',
    );
    expect(found.map(({ key, flagged }) => [key, flagged])).toEqual([
      ['ada', false],
      ['bob', false],
      ['cleo', true],
    ]);
    const quiet = driftOf([...by('ada', calm), ...by('bob', calm), ...by('cleo', [-1, -1])], 'judgedBy');
    expect(quiet.find(({ key }) => key === 'cleo')).toMatchObject({
      verdicts: 2,
      meanShift: -1,
      flagged: false,
    });
    expect(driftOf([...by('ada', calm), ...by('bob', calm)], 'judgedBy').some(({ flagged }) => flagged)).toBe(
      false,
    );
  });

  it('counts weeks from Monday', () => {
    const days = ['2026-05-31T23:59:00Z', '2026-06-01T00:00:00Z', '2026-06-07T23:00:00Z'];
    expect(days.map((day) => weekOf(new Date(day)))).toEqual(['2026-05-25', '2026-06-01', '2026-06-01']);
  });
});
