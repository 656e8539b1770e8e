import type { ReviewItem } from '@interlace/api-client';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Checkbox } from '../../design/parts/checkbox.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import type { ReviewFilters } from './review-filters.ts';
import styles from './reviews.module.css';
import { useSetting } from './settings.ts';
import { useShortcuts } from './use-shortcuts.ts';

type Place = Pick<ReviewItem, 'submissionId' | 'question'>;

interface Props {
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  readonly filters: ReviewFilters;
}

const paramsOf = ({ submissionId, question }: Place) => ({ submissionId, question });

/** The way to the answers around this one in the list. */
export function ReviewNext({ before, after, filters }: Props) {
  const { t } = useTranslation('reviews');
  const navigate = useNavigate();
  const [goesOn, setGoesOn] = useSetting('next');
  const go = (place: Place | undefined) =>
    place &&
    (() =>
      void navigate({ to: '/reviews/$submissionId/$question', params: paramsOf(place), search: filters }));
  useShortcuts({ n: go(after), p: go(before), u: () => void navigate({ to: '/reviews', search: filters }) });
  const link = (place: Place | undefined, words: string) =>
    place && (
      <ButtonLink to="/reviews/$submissionId/$question" params={paramsOf(place)} search={filters}>
        {words}
      </ButtonLink>
    );
  return (
    <nav className={styles.around} aria-label={t('next.title')}>
      {link(before, t('next.previous'))}
      {link(after, t('next.next'))}
      <Link to="/reviews" search={filters}>
        {t('next.back')}
      </Link>
      <Checkbox isSelected={goesOn} onChange={setGoesOn}>
        {t('next.go-on')}
      </Checkbox>
    </nav>
  );
}

/** After saving: the keyboard stands on the way on. */
export function SavedNotice({
  next,
  filters,
}: {
  readonly next: Place | undefined;
  readonly filters: ReviewFilters;
}) {
  const { t } = useTranslation('reviews');
  const comeHere = (link: HTMLAnchorElement | null) => link?.focus();
  return (
    <Notice kind="good" isAnswer title={t('next.saved')}>
      <div>
        {next ? (
          <ButtonLink
            ref={comeHere}
            to="/reviews/$submissionId/$question"
            params={paramsOf(next)}
            search={filters}
          >
            {t('next.next')}
          </ButtonLink>
        ) : (
          <ButtonLink ref={comeHere} to="/reviews" search={filters}>
            {t('next.back')}
          </ButtonLink>
        )}
      </div>
    </Notice>
  );
}
