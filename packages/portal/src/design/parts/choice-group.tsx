import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup, type RadioGroupProps } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { FieldFault } from './fault.tsx';
import styles from './field.module.css';

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
      <Label className={styles.label}>{label}</Label>
      {description !== undefined && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
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
