import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from './text-field.tsx';

/** Whether somebody typed the word asked for, whatever its case and the blanks around it. Pure. */
const isTyped = (word: string, typed: string): boolean =>
  word !== '' && typed.trim().toLocaleLowerCase() === word.trim().toLocaleLowerCase();

export interface Typed {
  readonly value: string;
  readonly isWrong: boolean;
  change(value: string): void;
  /** Whether the word stands there; says so at the field where it does not. */
  demand(): boolean;
}

/** A word that has to be typed before something that cannot be undone. */
export function useTypedWord(word: string): Typed {
  const [value, setValue] = useState('');
  const [isWrong, tell] = useState(false);
  return {
    value,
    isWrong,
    change(next) {
      setValue(next);
      tell(false);
    },
    demand() {
      const isRight = isTyped(word, value);
      tell(!isRight);
      return isRight;
    },
  };
}

/** The field it is typed into. */
export function TypedWord({ word, typed }: { readonly word: string; readonly typed: Typed }) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t('typed-word.label', { word })}
      isRequired
      autoComplete="off"
      spellCheck="false"
      value={typed.value}
      onChange={typed.change}
      fault={typed.isWrong ? t('typed-word.wrong', { word }) : undefined}
    />
  );
}
