import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Checkbox } from '../../design/parts/checkbox.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { NotificationRow } from './notification-row.tsx';
import styles from './notifications.module.css';
import { byDay, listQuery } from './notifications.ts';
import { useMarkRead } from './use-mark-read.ts';

/** What one was told, the latest first. */
export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const formats = useFormats();
  const [unreadOnly, showUnreadOnly] = useState(false);
  const list = useInfiniteQuery(listQuery(unreadOnly));
  const { run, isRunning, faults } = useMarkRead();
  return (
    <Page title={t('title')} lead={<Link to="/account/notifications">{t('settings')}</Link>} isNarrow>
      <Loaded query={list}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const [latest] = items;
          const unread = pages[0]?.unread ?? 0;
          return (
            <>
              {faults.whole !== undefined && <Notice kind="bad" title={faults.whole} isAnswer />}
              <Actions>
                <Checkbox isSelected={unreadOnly} onChange={showUnreadOnly}>
                  {t('unread-only', { count: unread })}
                </Checkbox>
                {latest && unread > 0 && (
                  <Button isPending={isRunning} onPress={() => run({ until: latest.shownAt })}>
                    {t('read-all')}
                  </Button>
                )}
              </Actions>
              {items.length === 0 && <p>{t(unreadOnly ? 'all-read' : 'none')}</p>}
              {byDay(items, formats.day).map(([day, told]) => (
                <section key={day} aria-label={day} className={styles.day}>
                  <h2 className={styles.when}>{day}</h2>
                  <ul className={styles.list}>
                    {told.map((notification) => (
                      <NotificationRow key={notification.id} notification={notification} />
                    ))}
                  </ul>
                </section>
              ))}
              {list.hasNextPage && (
                <div>
                  <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
                    {t('more')}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
