import type { Round } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../design/parts/tag.tsx';
import { deadlineOf } from '../../facts/rounds.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useSession } from '../../session/session.ts';
import { remaining, tellsDifferently } from './deadline.ts';
import styles from './rounds.module.css';

/** Few enough days to be pointed out. */
const FEW_DAYS = 7;

/** A deadline by one's own clocks and, where they differ, by those of the round. */
export function DeadlineWords({ round }: { readonly round: Round }) {
  const { deadline } = useFormats();
  const { profile } = useSession();
  const at = deadlineOf(round);
  return (
    <span className={styles.deadline}>
      <time dateTime={at}>{deadline(at, profile.timeZone)}</time>
      {tellsDifferently(at, profile.timeZone, round.timeZone) && (
        <span className={styles.soft}>{deadline(at, round.timeZone)}</span>
      )}
    </span>
  );
}

/** When a round opens, ends or has ended, in one line by one's own clocks. */
export function RoundTime({ round }: { readonly round: Round }) {
  const { t } = useTranslation('rounds');
  const { day, deadline } = useFormats();
  const { timeZone } = useSession().profile;
  const end = deadlineOf(round);
  if (round.state === 'announced') return t('opens', { opening: day(round.opensAt, timeZone) });
  return new Date(end) <= new Date()
    ? t('closed-on', { closing: day(end, timeZone) })
    : t('until', { deadline: deadline(end, timeZone) });
}

/** How many days are left; nothing where the time is over. */
export function DaysLeft({ round }: { readonly round: Round }) {
  const { t } = useTranslation('rounds');
  const { profile } = useSession();
  const left = remaining(deadlineOf(round), profile.timeZone, new Date());
  if (left.kind === 'over' || round.state === 'announced') return null;
  const isShort = left.kind === 'last-day' || left.days <= FEW_DAYS;
  return (
    <Tag kind={isShort ? 'caution' : 'accent'}>
      {left.kind === 'last-day' ? t('last-day') : t('days-left', { count: left.days })}
    </Tag>
  );
}
