import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../design/parts/icon.tsx';
import surfaces from '../../design/parts/surfaces.module.css';
import { useLive } from '../../live/use-live.ts';
import styles from './bell.module.css';
import { unreadQuery } from './notifications.ts';

const MOST_SHOWN = 99;

/** How much one has not read, counted as it comes. */
export function Bell() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  const [hasNews, setNews] = useState(false);
  useLive('notification', ({ unread: counted }) => {
    queries.setQueryData(unreadQuery.queryKey, { unread: counted });
    void queries.invalidateQueries({ queryKey: ['notifications', 'list'] });
    setNews(true);
  });
  useLive('connected', () => void queries.invalidateQueries({ queryKey: ['notifications'] }));
  return (
    <>
      <Link to="/notifications" className={styles.bell} aria-label={t('shell.unread', { count: unread })}>
        <Icon name="bell" />
        {unread > 0 && (
          <span className={styles.count} aria-hidden="true">
            {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
          </span>
        )}
      </Link>
      <span role="status" className={surfaces.unseen}>
        {hasNews && unread > 0 && t('shell.unread', { count: unread })}
      </span>
    </>
  );
}
