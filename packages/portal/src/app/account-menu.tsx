import { useNavigate } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../api/use-command.ts';
import { Icon } from '../design/parts/icon.tsx';
import { Late } from '../design/parts/late.tsx';
import { Menu, type MenuChoice } from '../design/parts/menu.tsx';
import type { Waiting } from '../rooms/survey/work/local-drafts.ts';
import { may } from '../session/may.ts';
import { type Session, signOut } from '../session/session.ts';
import { useChooseOrganisation } from '../session/use-choose-organisation.ts';
import { countUnsent } from './count-unsent.ts';
import { Refusal } from './refusal.tsx';
import styles from './shell.module.css';

const SignOutDialog = lazy(async () => {
  const { SignOutDialog: dialog } = await import('./sign-out-dialog.tsx');
  return { default: dialog };
});

/** What concerns the person and the organisation: profile, colleagues, keys, another organisation, and the way out. */
export function AccountMenu({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const choose = useChooseOrganisation();
  const [unsent, setUnsent] = useState<Waiting>();
  const [hasFailed, setFailed] = useState(false);
  const leaving = useCommand((_: undefined) => signOut());
  const { profile, principal } = session;
  const own = profile.memberships.find(({ organisationId }) => organisationId === principal.organisation.id);
  const others = profile.memberships.filter((membership) => membership !== own);
  const leave = () => void leaving.runAsync(undefined).catch(() => setFailed(true));
  const askAndLeave = async () => {
    const waiting = await countUnsent(principal.subject);
    if (waiting.count > 0) setUnsent(waiting);
    else leave();
  };
  const stay = () => {
    setUnsent(undefined);
    setFailed(false);
    leaving.reset();
  };
  const choices: readonly (MenuChoice | false)[] = [
    { id: 'profile', label: t('shell.profile'), onChoose: () => void navigate({ to: '/account' }) },
    {
      id: 'members',
      label: t('shell.members', { organisation: own?.organisationName }),
      onChoose: () => void navigate({ to: '/organisation/members' }),
    },
    may(session, 'listApiKeys') && {
      id: 'api-keys',
      label: t('shell.api-keys'),
      onChoose: () => void navigate({ to: '/organisation/api-keys' }),
    },
    ...others.map(({ organisationId, organisationName }) => ({
      id: organisationId,
      label: t('shell.work-for', { organisation: organisationName }),
      onChoose: () => choose.run(organisationId),
    })),
    { id: 'sign-out', label: t('shell.sign-out'), onChoose: () => void askAndLeave() },
  ];
  return (
    <>
      <Menu
        name={t('shell.account', { name: profile.name })}
        label={
          <>
            <Icon name="people" />
            <span className={styles.name}>{profile.name}</span>
          </>
        }
        choices={choices.filter((choice) => choice !== false)}
      />
      <Refusal fault={choose.faults.whole} onClose={choose.reset} />
      {(unsent || hasFailed) && (
        <Late>
          <SignOutDialog
            unsent={unsent}
            hasFailed={hasFailed}
            fault={leaving.faults.whole}
            isLeaving={leaving.isRunning}
            onLeave={leave}
            onStay={stay}
          />
        </Late>
      )}
    </>
  );
}
