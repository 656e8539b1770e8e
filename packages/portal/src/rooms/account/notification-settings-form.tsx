import { dataOf, type NotificationSettings } from '@interlace/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { useSession } from '../../session/session.ts';
import { useHours } from './hours.ts';
import { NoticeGroupFields } from './notice-group-fields.tsx';
import { QuietHoursFields } from './quiet-hours-fields.tsx';

export const settingsKey = ['notification-settings'];
const groups = ['work', 'discussion', 'deadlines', 'review', 'results'] as const;

/** How one is told of each group of things, and the hours of mails. */
export function NotificationSettingsForm({ present }: { readonly present: NotificationSettings }) {
  const { t } = useTranslation(['account', 'common']);
  const { timeZone } = useSession().profile;
  const hours = useHours();
  const [settings, setSettings] = useState(present);
  const { run, isRunning, isDone, faults } = useCommand(
    (body: NotificationSettings, headers) =>
      dataOf(api.PUT('/api/v1/notification-settings', { body, headers })),
    { refreshes: [settingsKey] },
  );
  return (
    <Form faults={faults} onSubmit={() => run(settings)}>
      {groups.map((group) => (
        <NoticeGroupFields
          key={group}
          group={group}
          choice={settings.groups[group]}
          onChange={(choice) => setSettings({ ...settings, groups: { ...settings.groups, [group]: choice } })}
        />
      ))}
      <Card title={t('hours.title')}>
        <p>
          {t('hours.zone', { timeZone: timeZone.replaceAll('_', ' ') })}{' '}
          <Link to="/account">{t('hours.change-zone')}</Link>
        </p>
        <SelectField
          label={t('hours.digest')}
          description={t('hours.about-digest')}
          value={`${settings.digestHour}`}
          options={hours}
          onChange={(hour) => setSettings({ ...settings, digestHour: Number(hour) })}
          fault={faults.fields.digestHour}
        />
        <QuietHoursFields
          quietHours={settings.quietHours}
          fault={faults.fields['quietHours/until']}
          onChange={(quietHours) => setSettings({ ...settings, quietHours })}
        />
      </Card>
      {isDone && <Notice kind="good" title={t('saved')} isAnswer />}
      <Actions>
        <Button type="submit" kind="primary" isPending={isRunning}>
          {t('common:save')}
        </Button>
      </Actions>
    </Form>
  );
}
