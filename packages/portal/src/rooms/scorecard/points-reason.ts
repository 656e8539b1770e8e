import type { PointsReason } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { figureWords } from '../../facts/answer-words.ts';
import { useFormats } from '../../i18n/formats.ts';

/** Says how the points of an answer came about, in the language of the page; null where the answer itself tells it. */
export function usePointsReason() {
  const { t } = useTranslation('scorecard');
  const formats = useFormats();
  const figure = (value: number) => figureWords(Math.round(value * 1e4) / 1e4, formats);
  return (reason: PointsReason, points: number): string | null => {
    switch (reason.kind) {
      case 'options': {
        const { chosen, sum } = reason;
        if (chosen.length === 0) return t('why.none-chosen');
        const sums = `${chosen.map((option) => figure(option.points)).join(' + ')} = ${figure(sum)}`;
        if (points < sum) return t('why.capped', { sum: sums, points: figure(points) });
        return chosen.length > 1 ? sums : null;
      }
      case 'step':
        return t('why.step', { figure: figure(reason.figure), from: figure(reason.from) });
      case 'line': {
        const [zeroAt, fullAt] = [figure(reason.zeroAt), figure(reason.fullAt)];
        return t('why.line', { figure: figure(reason.figure), zeroAt, fullAt });
      }
      case 'parity':
        return t('why.parity', { ratio: figure(reason.ratio) });
    }
  };
}
