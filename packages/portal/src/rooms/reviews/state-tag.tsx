import type { ReviewItem } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../design/parts/tag.tsx';

const kinds = {
  open: 'plain',
  answered: 'accent',
  appealed: 'caution',
  queried: 'caution',
  accepted: 'good',
  corrected: 'bad',
  decided: 'good',
} as const;

/** Where the review of an answer stands. */
export function StateTag({ state }: Pick<ReviewItem, 'state'>) {
  const { t } = useTranslation('reviews');
  return <Tag kind={kinds[state]}>{t(`state.${state}`)}</Tag>;
}
