import { dataOf } from '@interlace/api-client';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Page } from '../../design/parts/page.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { sessionChanged } from '../../session/session.ts';

/** Signing in by address and password. */
export function SignInPage() {
  const { t } = useTranslation('entrance');
  const { next } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useCommand(
    (body: { email: string; password: string }) => dataOf(api.POST('/api/v1/sign-ins', { body })),
    {
      async onDone() {
        await sessionChanged();
        await navigate({ to: next ?? '/' });
      },
    },
  );
  return (
    <Page title={t('sign-in.title')} isNarrow>
      <Form faults={signIn.faults} onSubmit={() => signIn.run({ email, password })}>
        <TextField
          label={t('sign-in.email')}
          name="email"
          type="email"
          autoComplete="username"
          isRequired
          value={email}
          onChange={setEmail}
          fault={signIn.faults.fields.email}
        />
        <TextField
          label={t('sign-in.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          isRequired
          value={password}
          onChange={setPassword}
          fault={signIn.faults.fields.password}
        />
        <Actions>
          <Button type="submit" kind="primary" isPending={signIn.isRunning}>
            {t('sign-in.go')}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
