import { useTranslation } from 'react-i18next';
import { TextField } from '../../design/parts/text-field.tsx';

/** Whether somebody typed the word asked for, whatever its case and the blanks around it. Pure. */
export const isTyped = (word: string, typed: string): boolean =>
  word !== '' && typed.trim().toLocaleLowerCase() === word.trim().toLocaleLowerCase();

interface Props {
  readonly word: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault: string | undefined;
}

/** A word that has to be typed before something happens to many things at once. */
export function TypedWord({ word, ...props }: Props) {
  const { t } = useTranslation('reviews');
  return <TextField {...props} label={t('typed.label', { word })} autoComplete="off" isRequired />;
}
