import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import styles from './field.module.css';

interface Props {
  readonly label: ReactNode;
  readonly description?: ReactNode;
}

/** What a field asks for, and what helps to answer. Within a field of the component library, which links both to it. */
export function FieldHead({ label, description }: Props) {
  return (
    <>
      <Label className={styles.label}>{label}</Label>
      {description !== undefined && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
    </>
  );
}
