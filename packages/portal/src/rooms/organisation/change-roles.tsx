import { dataOf, type Membership } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Form } from '../../design/parts/form.tsx';
import { membersQuery } from '../../facts/members.ts';
import { type Role, sessionQuery } from '../../session/session.ts';
import { faultOfRoles, RoleChoices } from './role-choices.tsx';

interface Props {
  readonly member: Membership;
  readonly grantable: readonly Role[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Other roles for somebody. */
export function ChangeRoles({ member: { id, name, roles: present }, grantable, isOpen, onClose }: Props) {
  const { t } = useTranslation(['organisation', 'common']);
  const [roles, setRoles] = useState<readonly Role[]>(present);
  const { run, isRunning, faults, reset } = useCommand(
    (chosen: readonly Role[], headers) => {
      const body = { roles: [...chosen] };
      return dataOf(api.PATCH('/api/v1/members/{id}', { params: { path: { id } }, body, headers }));
    },
    { refreshes: [membersQuery.queryKey, sessionQuery.queryKey], onDone: onClose },
  );
  const close = () => {
    reset();
    setRoles(present);
    onClose();
  };
  return (
    <Dialog title={t('members.change-title', { name })} isOpen={isOpen} onClose={close}>
      <Form faults={faults} onSubmit={() => run(roles)}>
        <RoleChoices
          grantable={grantable}
          roles={roles}
          fault={faultOfRoles(faults.fields)}
          onChange={setRoles}
        />
        <Actions>
          <Button type="submit" kind="primary" isPending={isRunning}>
            {t('common:save')}
          </Button>
          <Button onPress={close}>{t('common:cancel')}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
