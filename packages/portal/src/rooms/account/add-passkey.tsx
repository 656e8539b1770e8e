import { dataOf } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { makePasskey } from '../../session/passkeys.ts';
import { SignInAgain } from './sign-in-again.tsx';

/** Has this device, or one that is connected with it, make a passkey. */
export function AddPasskey() {
  const { t } = useTranslation('account');
  const [name, setName] = useState('');
  const { run, isRunning, isDone, output, faults } = useCommand(
    async (called: string) => {
      const response = await makePasskey(await dataOf(api.POST('/api/v1/passkeys/options')));
      if (response === null) return 'turned-away' as const;
      await api.POST('/api/v1/passkeys', { body: { name: called, response } });
      return 'added' as const;
    },
    { refreshes: [['passkeys']], onDone: (outcome) => outcome === 'added' && setName('') },
  );
  return (
    <Form faults={faults} onSubmit={() => run(name)}>
      <SignInAgain faults={faults} />
      {isDone && output && (
        <Notice kind={output === 'added' ? 'good' : 'caution'} title={t(`passkeys.${output}`)} isAnswer />
      )}
      <TextField
        label={t('passkeys.name')}
        description={t('passkeys.about-name')}
        name="name"
        isRequired
        value={name}
        onChange={setName}
        fault={faults.fields.name}
      />
      <Actions>
        <Button type="submit" isPending={isRunning}>
          {t('passkeys.add')}
        </Button>
      </Actions>
    </Form>
  );
}
