import { dataOf } from '@interlace/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { PasswordField } from '../../design/parts/password-field.tsx';
import { TextField } from '../../design/parts/text-field.tsx';

interface Props {
  readonly onEntered: () => Promise<void>;
  readonly onSecondFactor: () => void;
}

/** Address and password. */
export function PasswordStep({ onEntered, onSecondFactor }: Props) {
  const { t } = useTranslation('entrance');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useCommand(async (body: { email: string; password: string }) => {
    const { next } = await dataOf(api.POST('/api/v1/sign-ins', { body }));
    if (next === 'second-factor') onSecondFactor();
    else await onEntered();
  });
  return (
    <Form faults={signIn.faults} onSubmit={() => signIn.run({ email, password })}>
      <TextField
        label={t('sign-in.email')}
        name="email"
        type="email"
        autoComplete="username webauthn"
        isRequired
        value={email}
        onChange={setEmail}
        fault={signIn.faults.fields.email}
      />
      <PasswordField
        label={t('sign-in.password')}
        name="password"
        value={password}
        onChange={setPassword}
        fault={signIn.faults.fields.password}
      />
      <Actions>
        <Button type="submit" kind="primary" isPending={signIn.isRunning}>
          {t('sign-in.go')}
        </Button>
        <Link to="/password-reset">{t('sign-in.forgotten')}</Link>
      </Actions>
    </Form>
  );
}
