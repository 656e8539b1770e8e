import { dataOf } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { PasswordField } from '../../design/parts/password-field.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { languageOptions } from '../../i18n/languages.ts';
import { switchLanguage } from '../../i18n/translations.ts';
import { sessionChanged } from '../../session/session.ts';

/** Who follows the link: somebody without an account, with one, or signed in to it. */
export type Invited = 'new' | 'present' | 'signed-in';

interface Props {
  readonly token: string;
  readonly who: Invited;
  readonly onAccepted: (account: 'made' | 'joined') => void;
}

const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the platform needs of whoever accepts; the language is that of the page, and can be changed in either place. */
export function AcceptInvitation({ token, who, onAccepted }: Props) {
  const { t, i18n } = useTranslation('entrance');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const accept = useCommand(
    async (proof: { name?: string; password?: string }) => {
      const body = { token, ...proof, language: i18n.language.slice(0, 2), timeZone: ownTimeZone() };
      const accepted = await dataOf(api.POST('/api/v1/invitations/acceptances', { body }));
      // The link works once: what can be read afterwards must not look as if it had been refused.
      if (who === 'signed-in') await sessionChanged().catch(() => undefined);
      return accepted;
    },
    { onDone: ({ account }) => onAccepted(account) },
  );
  const { fields } = accept.faults;
  const proofs = { 'new': { name, password }, present: { password }, 'signed-in': {} };
  return (
    <Form faults={accept.faults} onSubmit={() => accept.run(proofs[who])}>
      {who === 'new' && (
        <>
          <SelectField
            label={t('invitation.language')}
            description={t('invitation.about-language')}
            name="language"
            value={i18n.language}
            options={languageOptions}
            onChange={(language) => void switchLanguage(language)}
          />
          <TextField
            label={t('invitation.name')}
            description={t('invitation.about-name')}
            name="name"
            autoComplete="name"
            isRequired
            value={name}
            onChange={setName}
            fault={fields.name}
          />
        </>
      )}
      {who !== 'signed-in' && (
        <PasswordField
          label={t(who === 'new' ? 'new-password' : 'sign-in.password')}
          description={who === 'new' ? t('about-new-password') : undefined}
          name="password"
          isNew={who === 'new'}
          value={password}
          onChange={setPassword}
          fault={fields.password}
        />
      )}
      <Actions>
        <Button type="submit" kind="primary" isPending={accept.isRunning}>
          {t('invitation.go')}
        </Button>
      </Actions>
    </Form>
  );
}
