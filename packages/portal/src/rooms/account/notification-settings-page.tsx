import { dataOf } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { Loaded } from '../../design/parts/loaded.tsx';
import { AccountFrame } from './account-frame.tsx';
import { NotificationSettingsForm, settingsKey } from './notification-settings-form.tsx';

/** What one is told, how and when. */
export function NotificationSettingsPage() {
  const settings = useQuery({
    queryKey: settingsKey,
    queryFn: () => dataOf(api.GET('/api/v1/notification-settings')),
  });
  return (
    <AccountFrame page="notifications">
      <Loaded query={settings}>{(present) => <NotificationSettingsForm present={present} />}</Loaded>
    </AccountFrame>
  );
}
