import styles from './field.module.css';
import { NativeField, type NativeFieldProps } from './native-field.tsx';

interface Props extends NativeFieldProps {
  /** Endings or media types, as the browser's own field takes them. */
  readonly accept: string;
  readonly onChoose: (file: File | null) => void;
}

/** One file of the device, chosen by the browser's own field. */
export function FileField({ accept, onChoose, ...head }: Props) {
  return (
    <NativeField {...head}>
      {(ties) => (
        <input
          {...ties}
          type="file"
          className={styles.input}
          accept={accept}
          onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
        />
      )}
    </NativeField>
  );
}
