import { type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

export interface NativeFieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly fault?: string | undefined;
}

/** What ties a control to the words around it. */
interface Ties {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface Props extends NativeFieldProps {
  readonly children: (ties: Ties) => ReactNode;
}

/** Label, help and fault of a control that is the browser's own. */
export function NativeField({ label, description, fault, children }: Props) {
  const id = useId();
  const [about, wrong] = [`${id}-about`, `${id}-wrong`];
  const described = [description !== undefined && about, fault !== undefined && wrong].filter(Boolean);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {description !== undefined && (
        <span id={about} className={styles.description}>
          {description}
        </span>
      )}
      {children({
        id,
        'aria-invalid': fault !== undefined,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
      })}
      {fault !== undefined && (
        <span id={wrong} className={styles.fault}>
          <Icon name="warning" />
          {fault}
        </span>
      )}
    </div>
  );
}
