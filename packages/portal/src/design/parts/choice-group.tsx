import type { ReactNode } from 'react';
import { Radio, RadioGroup, type RadioGroupProps } from 'react-aria-components/RadioGroup';
import { FieldFault } from './fault.tsx';
import styles from './field.module.css';
import { FieldHead } from './field-head.tsx';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  /** Beside the label, such as points. */
  readonly aside?: ReactNode;
}

interface Props extends Omit<RadioGroupProps, 'children' | 'className' | 'style'> {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly fault?: string | undefined;
  readonly choices: readonly Choice[];
}

/** One of a few, all in sight. */
export function ChoiceGroup({ label, description, fault, choices, ...props }: Props) {
  return (
    <RadioGroup {...props} className={styles.field} isInvalid={fault !== undefined} validationBehavior="aria">
      <FieldHead label={label} description={description} />
      <div className={styles.choices}>
        {choices.map(({ value, label: words, aside }) => (
          <Radio key={value} value={value} className={styles.choice}>
            <span className={`${styles.mark} ${styles.radio}`} aria-hidden="true" />
            <span>{words}</span>
            {aside}
          </Radio>
        ))}
      </div>
      <FieldFault fault={fault} />
    </RadioGroup>
  );
}
