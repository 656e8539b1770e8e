import { useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { PasswordField } from '../../design/parts/password-field.tsx';
import { sessionChanged } from '../../session/session.ts';
import { AskForMail } from './ask-for-mail.tsx';
import { forgetToken } from './mailed-token.ts';

/** A forgotten password: asking for the mail, and with its link a new one. */
export function PasswordResetPage() {
  const { t } = useTranslation('entrance');
  const { token } = useRouteContext({ from: '/password-reset' });
  const [isSet, setIsSet] = useState(false);
  const set = () => {
    forgetToken('/password-reset');
    setIsSet(true);
  };
  if (isSet)
    return (
      <Page title={t('password-reset.set')} lead={t('password-reset.set-lead')} isNarrow>
        <div>
          <ButtonLink to="/sign-in" kind="primary">
            {t('sign-in.go')}
          </ButtonLink>
        </div>
      </Page>
    );
  if (token !== undefined)
    return (
      <Page title={t('password-reset.choose')} lead={t('password-reset.choose-lead')} isNarrow>
        <NewPassword token={token} onSet={set} />
      </Page>
    );
  return (
    <Page title={t('password-reset.title')} lead={t('password-reset.lead')} isNarrow>
      <AskForMail
        go={t('password-reset.go')}
        send={(email) => api.POST('/api/v1/password-resets', { body: { email } })}
      />
    </Page>
  );
}

function NewPassword({ token, onSet }: { readonly token: string; readonly onSet: () => void }) {
  const { t } = useTranslation('entrance');
  const [password, setPassword] = useState('');
  const { run, isRunning, faults } = useCommand(
    async (body: { token: string; password: string }) => {
      await api.POST('/api/v1/password-resets/completions', { body });
      // The link works once: what can be read afterwards must not look as if it had been refused.
      await sessionChanged().catch(() => undefined);
    },
    { onDone: onSet },
  );
  return (
    <Form faults={faults} onSubmit={() => run({ token, password })}>
      {faults.code === 'link-refused' && (
        <Notice kind="caution" title={t('password-reset.again')}>
          <Actions>
            <ButtonLink to="/password-reset" onClick={() => forgetToken('/password-reset')}>
              {t('password-reset.go')}
            </ButtonLink>
          </Actions>
        </Notice>
      )}
      <PasswordField
        label={t('new-password')}
        description={t('about-new-password')}
        name="password"
        isNew
        value={password}
        onChange={setPassword}
        fault={faults.fields.password}
      />
      <Actions>
        <Button type="submit" kind="primary" isPending={isRunning}>
          {t('password-reset.save')}
        </Button>
      </Actions>
    </Form>
  );
}
