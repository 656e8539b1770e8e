import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { TextField } from '../../design/parts/text-field.tsx';

interface Props {
  readonly go: string;
  readonly send: (email: string) => Promise<unknown>;
}

/** Asks for a mail with a link. What is said afterwards is the same for every address, known or not. */
export function AskForMail({ go, send }: Props) {
  const { t } = useTranslation('entrance');
  const [email, setEmail] = useState('');
  const { run, isRunning, isDone, faults } = useCommand(send);
  return (
    <Form faults={faults} onSubmit={() => run(email)}>
      {isDone && (
        <Notice kind="good" title={t('mail.asked')} isAnswer>
          <p>{t('mail.asked-more')}</p>
        </Notice>
      )}
      <TextField
        label={t('sign-in.email')}
        name="email"
        type="email"
        autoComplete="email"
        isRequired
        value={email}
        onChange={setEmail}
        fault={faults.fields.email}
      />
      <Actions>
        <Button type="submit" kind="primary" isPending={isRunning}>
          {go}
        </Button>
      </Actions>
    </Form>
  );
}
