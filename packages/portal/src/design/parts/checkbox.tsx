import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox';
import { CheckboxGroup, type CheckboxGroupProps } from 'react-aria-components/CheckboxGroup';
import type { Choice } from './choice-group.tsx';
import { FieldFault } from './fault.tsx';
import styles from './field.module.css';
import { FieldHead } from './field-head.tsx';

interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
}

/** Yes or no. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={styles.plain}>
      <span className={`${styles.mark} ${styles.box}`} aria-hidden="true" />
      <span>{children}</span>
    </AriaCheckbox>
  );
}

interface GroupProps extends Omit<CheckboxGroupProps, 'children' | 'className' | 'style'> {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly fault?: string | undefined;
  readonly choices: readonly Choice[];
}

/** Any number of a few, all in sight. */
export function CheckboxChoices({ label, description, fault, choices, ...props }: GroupProps) {
  return (
    <CheckboxGroup
      {...props}
      className={styles.field}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
    >
      <FieldHead label={label} description={description} />
      <div className={styles.choices}>
        {choices.map(({ value, label: words, aside }) => (
          <AriaCheckbox key={value} value={value} className={styles.choice}>
            <span className={`${styles.mark} ${styles.box}`} aria-hidden="true" />
            <span>{words}</span>
            {aside}
          </AriaCheckbox>
        ))}
      </div>
      <FieldFault fault={fault} />
    </CheckboxGroup>
  );
}
