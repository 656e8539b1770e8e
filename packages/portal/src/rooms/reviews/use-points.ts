import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';

/** As many as it takes, at most two. Pure. */
export const digitsOf = (value: number): number =>
  Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;

/** Writes points: `2 of 4 points`, or `2` alone. */
export function usePoints() {
  const { t } = useTranslation('reviews');
  const { number } = useFormats();
  const bare = (value: number) => number(value, digitsOf(value));
  return {
    bare,
    outOf: (points: number, of: number) => t('points.of', { points: bare(points), of: bare(of) }),
  };
}
