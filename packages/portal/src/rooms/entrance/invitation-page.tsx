import { useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { ChoiceGroup } from '../../design/parts/choice-group.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { useMaybeSession } from '../../session/session.ts';
import { AcceptInvitation, type Invited } from './accept-invitation.tsx';
import { forgetToken } from './mailed-token.ts';

/** Where the link of an invitation leads: a new account, or one there is. */
export function InvitationPage() {
  const { t } = useTranslation('entrance');
  const { token } = useRouteContext({ from: '/invitation' });
  const session = useMaybeSession();
  const [chosen, choose] = useState<Invited>();
  const [outcome, setOutcome] = useState<'made' | 'joined'>();
  const who = chosen ?? (session ? 'signed-in' : 'new');

  if (outcome !== undefined)
    return (
      <Page title={t(`invitation.${outcome}`)} lead={t(`invitation.${outcome}-lead`)} isNarrow>
        <div>
          <ButtonLink to={session ? '/' : '/sign-in'} kind="primary">
            {session ? t('to-start') : t('sign-in.go')}
          </ButtonLink>
        </div>
      </Page>
    );
  if (token === undefined)
    return (
      <Page title={t('invitation.title')} isNarrow>
        <Notice kind="caution" title={t('link-incomplete')}>
          <p>{t('invitation.ask-again')}</p>
        </Notice>
      </Page>
    );
  const kinds: readonly Invited[] = session ? ['signed-in', 'present', 'new'] : ['new', 'present'];
  return (
    <Page title={t('invitation.title')} lead={t('invitation.lead')} isNarrow>
      <ChoiceGroup
        label={t('invitation.who')}
        value={who}
        onChange={(value) => choose(kinds.find((kind) => kind === value))}
        choices={kinds.map((kind) => ({
          value: kind,
          label: t(`invitation.who-${kind}`, { name: session?.profile.name }),
        }))}
      />
      <AcceptInvitation
        key={who}
        token={token}
        who={who}
        onAccepted={(account) => {
          forgetToken('/invitation');
          setOutcome(account);
        }}
      />
    </Page>
  );
}
