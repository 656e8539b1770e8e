import { type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly fault?: string | undefined;
  /** Endings or media types, as the browser's own field takes them. */
  readonly accept: string;
  readonly onChoose: (file: File | null) => void;
}

/** One file of the device, chosen by the browser's own field. */
export function FileField({ label, description, fault, accept, onChoose }: Props) {
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
      <input
        id={id}
        type="file"
        className={styles.input}
        accept={accept}
        aria-invalid={fault !== undefined}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
      {fault !== undefined && (
        <span id={wrong} className={styles.fault}>
          <Icon name="warning" />
          {fault}
        </span>
      )}
    </div>
  );
}
