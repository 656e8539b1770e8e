import type { Membership } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Row } from '../../design/parts/rows.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { type Role, useSession } from '../../session/session.ts';
import { ChangeRoles } from './change-roles.tsx';
import { possibleWith } from './people.ts';
import { RemoveMember } from './remove-member.tsx';

interface Props {
  readonly member: Membership;
  readonly grantable: readonly Role[];
}

/** Somebody of the organisation. */
export function MemberRow({ member, grantable }: Props) {
  const { t } = useTranslation(['organisation', 'common']);
  const formats = useFormats();
  const { principal } = useSession();
  const [asked, ask] = useState<'change' | 'remove'>();
  const { name, email, roles, joinedAt, isDisabled } = member;
  const isOneself = member.userId === principal.subject;
  const possible = possibleWith({ isOneself, roles, grantable });
  const close = () => ask(undefined);
  return (
    <Row
      title={name}
      facts={
        <>
          {email !== null && <p>{email}</p>}
          <p>{t('members.joined', { day: formats.day(joinedAt) })}</p>
        </>
      }
      aside={
        <>
          {isOneself && <Tag>{t('members.you')}</Tag>}
          {isDisabled && <Tag kind="caution">{t('members.disabled')}</Tag>}
          {roles.map((role) => (
            <Tag key={role} kind="accent">
              {t(`common:roles.${role}`)}
            </Tag>
          ))}
          <Actions>
            {possible.change && (
              <Button aria-label={t('members.change-name', { name })} onPress={() => ask('change')}>
                {t('members.change')}
              </Button>
            )}
            {possible.remove && (
              <Button
                aria-label={isOneself ? undefined : t('members.remove-name', { name })}
                onPress={() => ask('remove')}
              >
                {t(isOneself ? 'members.leave' : 'members.remove')}
              </Button>
            )}
          </Actions>
        </>
      }
    >
      <ChangeRoles member={member} grantable={grantable} isOpen={asked === 'change'} onClose={close} />
      <RemoveMember member={member} isOpen={asked === 'remove'} onClose={close} />
    </Row>
  );
}
