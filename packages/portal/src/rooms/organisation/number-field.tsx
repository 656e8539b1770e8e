import { TextField } from '../../design/parts/text-field.tsx';

interface Props {
  readonly label: string;
  readonly description: string;
  readonly value: number;
  readonly fault: string | undefined;
  readonly onChange: (value: number) => void;
}

/** A whole number. What is no number the platform refuses, in words at the field. */
export function NumberField({ value, onChange, ...props }: Props) {
  return (
    <TextField
      {...props}
      type="number"
      inputMode="numeric"
      isRequired
      value={Number.isNaN(value) ? '' : `${value}`}
      onChange={(typed) => onChange(typed === '' ? Number.NaN : Number(typed))}
    />
  );
}
