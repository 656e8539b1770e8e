import type { Notification } from '@interlace/api-client';
import { noticeTitle } from '@interlace/contracts/notice-title';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { Icon } from '../../design/parts/icon.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useCityName } from '../../facts/names.ts';
import { roundsQuery } from '../../facts/rounds.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useSession } from '../../session/session.ts';
import styles from './notifications.module.css';
import { pathOf } from './notifications.ts';
import { useMarkRead } from './use-mark-read.ts';

/** One thing one was told, and the way to the place it is about. Going there is reading it. */
export function NotificationRow({ notification }: { readonly notification: Notification }) {
  const { t, i18n } = useTranslation('notifications');
  const formats = useFormats();
  const session = useSession();
  const { run, isRunning } = useMarkRead();
  const { id, kind, cityId, roundId, titles, dueAt, shownAt, readAt } = notification;
  const nameOf = useCityName();
  const round = useQuery(roundsQuery('all')).data?.find((one) => one.id === roundId)?.name;
  const title = noticeTitle(titles, i18n.language);
  const isUnread = readAt === null;
  const read = () => isUnread && run({ ids: [id] });
  const words = t(`kinds.${kind}`, { city: nameOf(cityId) });
  return (
    <li className={styles.row} data-unread={isUnread || undefined}>
      <div className={styles.told}>
        <Link to={pathOf(notification, session)} onClick={read} className={styles.link}>
          {words}
        </Link>
        <p className={styles.facts}>
          <time dateTime={shownAt}>{formats.time(shownAt)}</time>
          {round !== undefined && <span>{round}</span>}
          {title && <span lang={title.language}>{title.title}</span>}
          {dueAt !== null && (
            <span>{t('due', { due: formats.deadline(dueAt, session.profile.timeZone) })}</span>
          )}
        </p>
      </div>
      {isUnread && (
        <>
          <Tag kind="accent">{t('new')}</Tag>
          <Button kind="quiet" isPending={isRunning} aria-label={t('read-one', { words })} onPress={read}>
            <Icon name="check" />
          </Button>
        </>
      )}
    </li>
  );
}
