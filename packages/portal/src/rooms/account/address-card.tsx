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
import { Tag } from '../../design/parts/tag.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { useSession } from '../../session/session.ts';

/** The address one signs in with and mails go to. Another one counts once the link in the mail to it was followed. */
export function AddressCard() {
  const { t } = useTranslation('account');
  const { profile } = useSession();
  const verify = useCommand(() =>
    api.POST('/api/v1/email-verifications', { body: { email: profile.email } }),
  );
  return (
    <Card
      title={t('address.title')}
      aside={
        <Tag kind={profile.isEmailVerified ? 'good' : 'caution'}>
          {t(profile.isEmailVerified ? 'address.verified' : 'address.not-verified')}
        </Tag>
      }
    >
      <p>{profile.email}</p>
      {verify.faults.whole !== undefined && <Notice kind="bad" title={verify.faults.whole} isAnswer />}
      {!profile.isEmailVerified && (
        <Actions>
          <Button isPending={verify.isRunning} onPress={() => verify.run(undefined)}>
            {t('address.verify')}
          </Button>
          <span role="status">{verify.isDone && t('address.mailed')}</span>
        </Actions>
      )}
      <Disclosure title={t('address.change')}>
        <ChangeAddress />
      </Disclosure>
    </Card>
  );
}

function ChangeAddress() {
  const { t } = useTranslation('account');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { run, isRunning, isDone, faults } = useCommand((body: { email: string; password: string }) =>
    api.POST('/api/v1/profile/email', { body }),
  );
  return (
    <Form faults={faults} onSubmit={() => run({ email, password })}>
      {isDone && (
        <Notice kind="good" title={t('address.asked')} isAnswer>
          <p>{t('address.asked-more')}</p>
        </Notice>
      )}
      <TextField
        label={t('address.new')}
        name="email"
        type="email"
        autoComplete="email"
        isRequired
        value={email}
        onChange={setEmail}
        fault={faults.fields.email}
      />
      <PasswordField
        label={t('own-password')}
        name="password"
        value={password}
        onChange={setPassword}
        fault={faults.fields.password}
      />
      <Actions>
        <Button type="submit" isPending={isRunning}>
          {t('address.go')}
        </Button>
      </Actions>
    </Form>
  );
}
