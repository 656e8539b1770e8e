import { type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly fault?: string | undefined;
  readonly name?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of many. The browser's own list: it speaks every assistive technology, and every phone's. */
export function SelectField({
  label,
  description,
  fault,
  name,
  value,
  options,
  isDisabled,
  onChange,
}: Props) {
  const id = useId();
  const [about, wrong] = [`${id}-about`, `${id}-wrong`];
  const described = [description !== undefined && about, fault !== undefined && wrong]
    .filter(Boolean)
    .join(' ');
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
      <span className={styles.select}>
        <select
          id={id}
          name={name}
          className={styles.input}
          value={value}
          disabled={isDisabled}
          aria-invalid={fault !== undefined}
          aria-describedby={described === '' ? undefined : described}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      {fault !== undefined && (
        <span id={wrong} className={styles.fault}>
          <Icon name="warning" />
          {fault}
        </span>
      )}
    </div>
  );
}
