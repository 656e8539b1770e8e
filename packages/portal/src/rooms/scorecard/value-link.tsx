import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import type { CityRound } from './scorecard.queries.ts';

interface Props {
  readonly at: CityRound;
  readonly code: string;
  readonly value: number | null;
  /** Whether this person may see how it came about. */
  readonly isOpen: boolean;
}

/** A figure, which leads to how it came about. */
export function ValueLink({ at: { cityId, roundId, origin }, code, value, isOpen }: Props) {
  const { t } = useTranslation('scorecard');
  const { number } = useFormats();
  const words = value === null ? t('no-score') : number(value);
  if (!isOpen) return words;
  return (
    <Link
      to="/cities/$cityId/rounds/$roundId/derivation/$code"
      params={{ cityId, roundId, code }}
      search={origin === undefined ? {} : { origin }}
      aria-label={t('open-derivation', { value: words })}
    >
      {words}
    </Link>
  );
}
