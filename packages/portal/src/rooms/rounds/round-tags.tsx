import type { Round } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../design/parts/tag.tsx';
import styles from './rounds.module.css';

const kinds = { announced: 'plain', open: 'good', closed: 'plain' } as const;

/** What state a round is in, and whether its cities are made up. */
export function RoundTags({ round: { state, fictitious } }: { readonly round: Round }) {
  const { t } = useTranslation('rounds');
  return (
    <span className={styles.tags}>
      <Tag kind={kinds[state]}>{t(`state.${state}`)}</Tag>
      {fictitious && <Tag>{t('fictitious')}</Tag>}
    </span>
  );
}
