import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../design/parts/text-field.tsx';
import { localeOf } from '../../../i18n/languages.ts';
import { numberText, parseNumber } from '../model/number-text.ts';

interface Props {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** What is wrong, once something is written. */
  readonly fault?: string | undefined;
  /** NaN for none. */
  readonly value: number;
  readonly isReadOnly: boolean;
  readonly onChange: (value: number) => void;
}

/** A number as people of the page's language write it. Left alone, it is written out as it was understood. */
export function NumberField({ label, description, fault, value, isReadOnly, onChange }: Props) {
  const { t, i18n } = useTranslation('survey');
  const locale = localeOf(i18n.language);
  const [typed, setTyped] = useState(() => numberText(value, locale));
  // What somebody else wrote, or took back, stands instead of what was typed here.
  const text = Object.is(parseNumber(typed, locale), value) ? typed : numberText(value, locale);
  const type = (next: string) => {
    setTyped(next);
    onChange(parseNumber(next, locale));
  };
  const isUnreadable = Number.isNaN(parseNumber(text, locale));
  const told = isUnreadable ? t('fault.not-a-number') : fault;
  return (
    <TextField
      label={label}
      description={description}
      fault={text.trim() === '' ? undefined : told}
      inputMode="decimal"
      autoComplete="off"
      isRequired
      isReadOnly={isReadOnly}
      value={text}
      onChange={type}
      onBlur={() => Number.isFinite(value) && setTyped(numberText(value, locale))}
    />
  );
}
