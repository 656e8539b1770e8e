import { useTranslation } from 'react-i18next';
import { SelectField } from '../../design/parts/select-field.tsx';
import { type InstrumentReference, useInstrument } from '../../facts/instrument.ts';
import { indices } from '../scorecard/area-rows.ts';

interface Props {
  readonly instrument: InstrumentReference;
  readonly value: string | undefined;
  readonly onChange: (code: string) => void;
}

/** Which index a figure is about. */
export function ItemField({ instrument, value, onChange }: Props) {
  const { t } = useTranslation('comparison');
  const { data } = useInstrument(instrument);
  if (!data) return null;
  const titles = new Map(data.instrument.composites.map(({ code, title }) => [code, title]));
  const codes = indices(data.instrument);
  return (
    <SelectField
      label={t('index')}
      value={value ?? codes[0] ?? ''}
      options={codes.map((code) => ({ value: code, label: titles.get(code) ?? code }))}
      onChange={onChange}
    />
  );
}
