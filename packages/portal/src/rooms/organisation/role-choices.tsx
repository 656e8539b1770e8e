import { useTranslation } from 'react-i18next';
import { CheckboxChoices } from '../../design/parts/checkbox.tsx';
import type { Role } from '../../session/session.ts';
import styles from './organisation.module.css';

interface Props {
  readonly grantable: readonly Role[];
  readonly roles: readonly Role[];
  readonly fault: string | undefined;
  readonly onChange: (roles: Role[]) => void;
}

/** Roles to give, with what each is for. */
export function RoleChoices({ grantable, roles, fault, onChange }: Props) {
  const { t } = useTranslation(['organisation', 'common']);
  return (
    <CheckboxChoices
      label={t('roles')}
      value={[...roles]}
      onChange={(chosen) => onChange(grantable.filter((role) => chosen.includes(role)))}
      fault={fault !== undefined && roles.length === 0 ? t('roles-needed') : fault}
      choices={grantable.map((role) => ({
        value: role,
        label: (
          <>
            {t(`common:roles.${role}`)}
            <span className={styles.about}>{t(`about-roles.${role}`)}</span>
          </>
        ),
      }))}
    />
  );
}

/** A fault of one of the roles is one of their choice. Pure. */
export const faultOfRoles = (fields: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(fields).find(([name]) => name.startsWith('roles'))?.[1];
