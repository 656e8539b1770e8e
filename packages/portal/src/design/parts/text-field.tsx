import type { ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { FieldFault } from './fault.tsx';
import styles from './field.module.css';
import { FieldHead } from './field-head.tsx';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly fault?: string | undefined;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly placeholder?: string;
}

/** A text in a line, or in several. */
export function TextField({
  label,
  description,
  fault,
  isLong = false,
  placeholder,
  ...props
}: TextFieldProps) {
  const { t } = useTranslation();
  return (
    <AriaTextField
      {...props}
      className={styles.field}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
    >
      <FieldHead
        label={
          <>
            {label}
            {props.isRequired !== true && props.isReadOnly !== true && (
              <span className={styles.optional}> {t('optional')}</span>
            )}
          </>
        }
        description={description}
      />
      {isLong ? (
        <TextArea className={styles.input} placeholder={placeholder} />
      ) : (
        <Input className={styles.input} placeholder={placeholder} />
      )}
      <FieldFault fault={fault} />
    </AriaTextField>
  );
}
