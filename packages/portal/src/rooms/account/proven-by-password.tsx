import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { PasswordField } from '../../design/parts/password-field.tsx';
import { SignInAgain } from './sign-in-again.tsx';

interface Props {
  readonly go: string;
  readonly isGrave?: boolean;
  readonly send: (password: string) => Promise<void>;
}

/** Something for which the password is asked once more: whoever sits at a forgotten screen does not know it. */
export function ProvenByPassword({ go, isGrave = false, send }: Props) {
  const { t } = useTranslation('account');
  const [password, setPassword] = useState('');
  const { run, isRunning, faults } = useCommand(send);
  return (
    <Form faults={faults} onSubmit={() => run(password)}>
      <SignInAgain faults={faults} />
      <PasswordField
        label={t('own-password')}
        name="password"
        value={password}
        onChange={setPassword}
        fault={faults.fields.password}
      />
      <Actions>
        <Button type="submit" kind={isGrave ? 'danger' : 'plain'} isPending={isRunning}>
          {go}
        </Button>
      </Actions>
    </Form>
  );
}
