import type { Invitation } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Row, Rows } from '../../design/parts/rows.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { invitationsQuery } from './people.ts';

/** Who is invited and has not come yet. */
export function Invitations() {
  const { t } = useTranslation('organisation');
  const invitations = useQuery(invitationsQuery);
  return (
    <Loaded query={invitations}>
      {({ items }) => {
        const waiting = items.filter(({ status }) => status === 'pending' || status === 'expired');
        return (
          <Card title={t('invitations.title')}>
            {waiting.length === 0 && <p>{t('invitations.none')}</p>}
            {waiting.length > 0 && (
              <Rows>
                {waiting.map((invitation) => (
                  <InvitationRow key={invitation.id} invitation={invitation} />
                ))}
              </Rows>
            )}
          </Card>
        );
      }}
    </Loaded>
  );
}

function InvitationRow({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation(['organisation', 'common']);
  const formats = useFormats();
  const { id, email, roles, status, expiresAt } = invitation;
  const { run, isRunning, faults } = useCommand(
    (_: undefined, headers) => api.DELETE('/api/v1/invitations/{id}', { params: { path: { id } }, headers }),
    { refreshes: [invitationsQuery.queryKey] },
  );
  const isOpen = status === 'pending';
  return (
    <Row
      title={email}
      facts={t(isOpen ? 'invitations.until' : 'invitations.ended', { day: formats.day(expiresAt) })}
      aside={
        <>
          {roles.map((role) => (
            <Tag key={role}>{t(`common:roles.${role}`)}</Tag>
          ))}
          {isOpen ? (
            <Button
              aria-label={t('invitations.revoke-name', { email })}
              isPending={isRunning}
              onPress={() => run(undefined)}
            >
              {t('invitations.revoke')}
            </Button>
          ) : (
            <Tag kind="caution">{t('invitations.expired')}</Tag>
          )}
        </>
      }
    >
      {faults.whole !== undefined && <Notice kind="bad" title={faults.whole} isAnswer />}
    </Row>
  );
}
