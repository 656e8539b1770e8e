import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from './checkbox.tsx';
import { Stack } from './layout.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly name: string;
  /** Whether a password manager shall offer one it has, or make one. */
  readonly isNew?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault: string | undefined;
}

/** A password, which can be looked at while it is typed. */
export function PasswordField({ isNew = false, ...props }: Props) {
  const { t } = useTranslation();
  const [isShown, show] = useState(false);
  return (
    <Stack>
      <TextField
        {...props}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        spellCheck="false"
        isRequired
      />
      <Checkbox isSelected={isShown} onChange={show}>
        {t('show-password')}
      </Checkbox>
    </Stack>
  );
}
