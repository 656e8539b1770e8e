import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useCityName } from '../../facts/names.ts';
import { placeOf } from './review-filters.ts';
import { blindQuery } from './review-queries.ts';
import styles from './reviews.module.css';
import type { Catalogue } from './use-catalogue.ts';

/** Answers drawn for a second verdict that is given without sight of the first. */
export function BlindList({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t } = useTranslation('reviews');
  const cityName = useCityName();
  const { data: items = [] } = useQuery(blindQuery);
  if (items.length === 0) return null;
  return (
    <Card
      title={t('blind.title')}
      aside={<Tag kind="accent">{t('blind.waiting', { count: items.length })}</Tag>}
    >
      <p>{t('blind.lead')}</p>
      <ul className={styles.plainList}>
        {items.map((item) => (
          <li key={placeOf(item)}>
            <Link
              to="/reviews/$submissionId/$question"
              params={{ submissionId: item.submissionId, question: item.question }}
              preload={false}
            >
              {catalogue.questionOf(item.submissionId, item.question)?.question.title ?? item.question}
            </Link>{' '}
            <span className={styles.soft}>{cityName(item.cityId)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
