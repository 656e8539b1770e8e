import styles from './field.module.css';
import { Icon } from './icon.tsx';
import { NativeField, type NativeFieldProps } from './native-field.tsx';

interface Props extends NativeFieldProps {
  readonly name?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of many. The browser's own list: it speaks every assistive technology, and every phone's. */
export function SelectField({ name, value, options, isDisabled, onChange, ...head }: Props) {
  return (
    <NativeField {...head}>
      {(ties) => (
        <span className={styles.select}>
          <select
            {...ties}
            name={name}
            className={styles.input}
            value={value}
            disabled={isDisabled}
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
      )}
    </NativeField>
  );
}
