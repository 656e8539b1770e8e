import { FieldError } from 'react-aria-components/FieldError';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

/** What is wrong with a field, told where the field is. */
export function FieldFault({ fault }: { readonly fault: string | undefined }) {
  return (
    <FieldError className={styles.fault}>
      <Icon name="warning" />
      {fault}
    </FieldError>
  );
}
