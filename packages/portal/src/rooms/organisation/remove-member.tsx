import type { Membership } from '@interlace/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Confirm } from '../../design/parts/confirm.tsx';
import { membersQuery } from '../../facts/members.ts';
import { useSession } from '../../session/session.ts';

interface Props {
  readonly member: Membership;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes somebody out of the organisation, or leaves it. */
export function RemoveMember({ member: { id, name, userId }, isOpen, onClose }: Props) {
  const { t } = useTranslation('organisation');
  const { principal } = useSession();
  const isOneself = userId === principal.subject;
  const navigate = useNavigate();
  const { run, isRunning, faults } = useCommand(
    (_: undefined, headers) => api.DELETE('/api/v1/members/{id}', { params: { path: { id } }, headers }),
    {
      refreshes: isOneself ? [] : [membersQuery.queryKey],
      // Whoever left works for another organisation now, or for none and is signed in no more: all begins anew.
      onDone: () => (isOneself ? void navigate({ to: '/', reloadDocument: true }) : onClose()),
    },
  );
  return (
    <Confirm
      title={t(isOneself ? 'members.leave-title' : 'members.remove-title', { name })}
      go={t(isOneself ? 'members.leave' : 'members.remove')}
      isOpen={isOpen}
      isRunning={isRunning}
      faults={faults}
      onGo={() => run(undefined)}
      onClose={onClose}
    >
      <p>{t(isOneself ? 'members.about-leave' : 'members.about-remove', { name })}</p>
    </Confirm>
  );
}
