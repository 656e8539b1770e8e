import type { ReviewItem } from '@interlace/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import type { ReviewFilters } from './review-filters.ts';
import styles from './reviews.module.css';
import { StateTag } from './state-tag.tsx';
import type { CataloguedQuestion } from './use-catalogue.ts';
import { digitsOf } from './use-points.ts';

interface Props {
  readonly item: ReviewItem;
  readonly filters: ReviewFilters;
  readonly known: CataloguedQuestion | undefined;
  readonly city: string;
  readonly assignee: string | null;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
}

/** One answer in the work list. */
export function WorkRow({
  item,
  filters,
  known,
  city,
  assignee,
  isStop,
  isChosen,
  onChoose,
  onFocus,
}: Props) {
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  const { submissionId, question, state, since, dueAt } = item;
  const title = known?.question.title ?? question;
  const tabIndex = isStop ? 0 : -1;
  const isOver = dueAt !== null && Date.parse(dueAt) < Date.now();
  return (
    <li className={styles.row} data-chosen={isChosen || undefined} onFocus={onFocus}>
      <label className={styles.pick}>
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={isChosen}
          onChange={onChoose}
          aria-label={t('list.choose', { title, city })}
        />
      </label>
      <div className={styles.rowWords}>
        <Link
          to="/reviews/$submissionId/$question"
          params={{ submissionId, question }}
          search={filters}
          tabIndex={tabIndex}
          preload={false}
        >
          {title}
        </Link>
        <span className={styles.soft}>
          {[city, ...(known ? [known.area, known.number] : [])].join(' · ')}
        </span>
      </div>
      <div className={styles.rowState}>
        <StateTag state={state} />
        <span>{t('list.points', pointsOf(item, formats.number))}</span>
        <span className={isOver ? styles.over : styles.soft}>
          {dueAt === null
            ? t('list.since', { when: formats.relative(since) })
            : t(isOver ? 'list.overdue' : 'list.due', { when: formats.relative(dueAt) })}
        </span>
        <span className={styles.soft}>{assignee ?? t('list.nobody')}</span>
      </div>
    </li>
  );
}

const pointsOf = (
  { points, selfPoints, attainable }: ReviewItem,
  number: (value: number, digits: number) => string,
) => ({
  points: number(points ?? selfPoints, digitsOf(points ?? selfPoints)),
  of: number(attainable, digitsOf(attainable)),
});
