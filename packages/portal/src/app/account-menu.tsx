import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/api.ts';
import { Icon } from '../design/parts/icon.tsx';
import { Menu } from '../design/parts/menu.tsx';
import { type Session, sessionChanged } from '../session/session.ts';
import styles from './shell.module.css';

/** What concerns the person: profile, and the way out. */
export function AccountMenu({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signOut = async () => {
    await api.POST('/api/v1/sign-outs');
    await sessionChanged();
    await navigate({ to: '/' });
  };
  return (
    <Menu
      name={t('shell.account', { name: session.profile.name })}
      label={
        <>
          <Icon name="people" />
          <span className={styles.name}>{session.profile.name}</span>
        </>
      }
      choices={[
        { id: 'profile', label: t('shell.profile'), onChoose: () => void navigate({ to: '/account' }) },
        { id: 'sign-out', label: t('shell.sign-out'), onChoose: () => void signOut() },
      ]}
    />
  );
}
