import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { PasswordField } from '../../design/parts/password-field.tsx';

interface Passwords {
  readonly currentPassword: string;
  readonly newPassword: string;
}
const none: Passwords = { currentPassword: '', newPassword: '' };

/** Another password; all other sessions end. */
export function PasswordCard() {
  const { t } = useTranslation('account');
  const [passwords, setPasswords] = useState(none);
  const { run, isRunning, isDone, faults } = useCommand(
    (body: Passwords) => api.POST('/api/v1/profile/password', { body }),
    { onDone: () => setPasswords(none), refreshes: [['sessions']] },
  );
  return (
    <Card title={t('password.title')}>
      <p>{t('password.about')}</p>
      <Disclosure title={t('password.change')}>
        <Form faults={faults} onSubmit={() => run(passwords)}>
          {isDone && <Notice kind="good" title={t('password.changed')} isAnswer />}
          <PasswordField
            label={t('password.current')}
            name="currentPassword"
            value={passwords.currentPassword}
            onChange={(currentPassword) => setPasswords({ ...passwords, currentPassword })}
            fault={faults.fields.currentPassword}
          />
          <PasswordField
            label={t('password.new')}
            description={t('password.about-new')}
            name="newPassword"
            isNew
            value={passwords.newPassword}
            onChange={(newPassword) => setPasswords({ ...passwords, newPassword })}
            fault={faults.fields.newPassword}
          />
          <Actions>
            <Button type="submit" isPending={isRunning}>
              {t('password.change')}
            </Button>
          </Actions>
        </Form>
      </Disclosure>
    </Card>
  );
}
