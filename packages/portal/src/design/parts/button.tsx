import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
  /** One primary action a page; quiet ones for what is secondary; danger for what cannot be undone. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
}

/** Something that does something; what leads somewhere is a link. */
export function Button({ kind = 'plain', children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`${styles.button} ${styles[kind] ?? ''}`}>
      {children}
    </AriaButton>
  );
}
