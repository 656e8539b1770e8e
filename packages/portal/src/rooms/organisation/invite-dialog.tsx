import { dataOf } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Form } from '../../design/parts/form.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { languageOptions } from '../../i18n/languages.ts';
import { type Role, useSession } from '../../session/session.ts';
import { invitationsQuery } from './people.ts';
import { faultOfRoles, RoleChoices } from './role-choices.tsx';

interface Props {
  readonly grantable: readonly Role[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onInvited: (email: string) => void;
}

/** Invites somebody into the organisation, by a mail in his language. */
export function InviteDialog({ isOpen, onClose, ...props }: Props) {
  const { t } = useTranslation('organisation');
  return (
    <Dialog title={t('invite.title')} isOpen={isOpen} onClose={onClose}>
      <InviteForm {...props} onClose={onClose} />
    </Dialog>
  );
}

function InviteForm({ grantable, onClose, onInvited }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation(['organisation', 'common']);
  const { principal, profile } = useSession();
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<Role[]>(grantable.length === 1 ? [...grantable] : []);
  const [language, setLanguage] = useState(profile.language);
  const { run, isRunning, faults } = useCommand(
    (body: { email: string; roles: Role[]; language: string; organisationId: string }, headers) =>
      dataOf(api.POST('/api/v1/invitations', { body, headers })),
    { refreshes: [invitationsQuery.queryKey], onDone: () => onInvited(email) },
  );
  return (
    <Form
      faults={faults}
      onSubmit={() => run({ email, roles, language, organisationId: principal.organisation.id })}
    >
      <TextField
        label={t('invite.email')}
        name="email"
        type="email"
        autoComplete="off"
        isRequired
        value={email}
        onChange={setEmail}
        fault={faults.fields.email}
      />
      <RoleChoices
        grantable={grantable}
        roles={roles}
        fault={faultOfRoles(faults.fields)}
        onChange={setRoles}
      />
      <SelectField
        label={t('invite.language')}
        value={language}
        options={languageOptions}
        onChange={setLanguage}
        fault={faults.fields.language}
      />
      <Actions>
        <Button type="submit" kind="primary" isPending={isRunning}>
          {t('invite.go')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </Actions>
    </Form>
  );
}
