import type { Review, SubmissionSummary } from '@interlace/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useInstrument } from '../../facts/instrument.ts';
import { useFormats } from '../../i18n/formats.ts';
import styles from './reviews.module.css';

interface Props {
  readonly id: string;
  readonly items: readonly Review[];
  readonly instrument: SubmissionSummary['instrument'];
}

/** What an evaluator asks the city: first of all, the most urgent first. */
export function OpenQueries({ id, items, instrument }: Props) {
  const { t } = useTranslation('reviews');
  const { deadline, relative } = useFormats();
  const { data } = useInstrument(instrument);
  const titles = new Map(data?.instrument.questions.map(({ code, title }) => [code, title]));
  const queries = items
    .filter(({ state }) => state === 'queried')
    .toSorted((one, other) => Date.parse(one.dueAt ?? '') - Date.parse(other.dueAt ?? ''));
  if (queries.length === 0) return <p>{t('own.no-queries')}</p>;
  return (
    <Card
      title={t('own.queries')}
      aside={<Tag kind="caution">{t('own.waiting', { count: queries.length })}</Tag>}
    >
      <ul className={styles.plainList}>
        {queries.map(({ question, dueAt }) => (
          <li key={question}>
            <Link to="/submissions/$id/reviews/$question" params={{ id, question }}>
              {titles.get(question) ?? question}
            </Link>
            {dueAt && (
              <p className={styles.soft}>
                {t('own.reply-until', { when: deadline(dueAt), relative: relative(dueAt) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
