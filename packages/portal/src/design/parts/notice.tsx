import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './surfaces.module.css';

interface Props {
  readonly kind?: 'information' | 'good' | 'caution' | 'bad';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Read out when it appears: for what answers something the person just did. */
  readonly isAnswer?: boolean;
}

const icons: Record<NonNullable<Props['kind']>, IconName> = {
  information: 'help',
  good: 'check',
  caution: 'warning',
  bad: 'warning',
};

/** Something the person should know before going on. */
export function Notice({ kind = 'information', title, children, isAnswer = false }: Props) {
  return (
    <div
      className={`${styles.notice} ${styles[kind]}`}
      role={isAnswer ? (kind === 'bad' ? 'alert' : 'status') : undefined}
    >
      <Icon name={icons[kind]} />
      <div>
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
