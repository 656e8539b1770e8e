import { grantableRoles } from '@interlace/contracts/grantable-roles';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Rows } from '../../design/parts/rows.tsx';
import { membersQuery } from '../../facts/members.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { Invitations } from './invitations.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { MemberRow } from './member-row.tsx';
import { OrganisationFrame } from './organisation-frame.tsx';

/** Who works for the organisation, with which roles; and who is invited to. */
export function MembersPage() {
  const { t } = useTranslation('organisation');
  const session = useSession();
  const grantable = grantableRoles(session.principal, session.principal.organisation);
  const members = useQuery(membersQuery);
  const [isInviting, invite] = useState(false);
  const [invited, setInvited] = useState<string>();
  return (
    <OrganisationFrame
      page="members"
      aside={
        grantable.length > 0 && (
          <Button kind="primary" onPress={() => invite(true)}>
            {t('invite.title')}
          </Button>
        )
      }
    >
      {invited !== undefined && <Notice kind="good" title={t('invite.done', { email: invited })} isAnswer />}
      <Loaded query={members}>
        {(items) => (
          <Card title={t('members.count', { count: items.length })}>
            <Rows>
              {items.map((member) => (
                <MemberRow key={member.id} member={member} grantable={grantable} />
              ))}
            </Rows>
          </Card>
        )}
      </Loaded>
      {may(session, 'listInvitations') && <Invitations />}
      <InviteDialog
        grantable={grantable}
        isOpen={isInviting}
        onClose={() => invite(false)}
        onInvited={(email) => {
          setInvited(email);
          invite(false);
        }}
      />
    </OrganisationFrame>
  );
}
