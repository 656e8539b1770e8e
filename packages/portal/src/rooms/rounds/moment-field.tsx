import type { ReactNode } from 'react';
import { TextField } from '../../design/parts/text-field.tsx';

interface Props {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly name: string;
  readonly fault?: string | undefined;
  /** By the clocks of some time zone: 2026-05-14T23:59. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day with a time, in the browser's own field. */
export function MomentField(props: Props) {
  return <TextField {...props} type="datetime-local" isRequired />;
}
