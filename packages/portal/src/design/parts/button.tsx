import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
  /** One primary action a page; quiet ones for what is secondary; danger for what cannot be undone. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
}

/**
 * Something that does something; what leads somewhere is a link. While pending it takes no press and keeps the focus. The
 * library's own pending state is not used: it announces the button by reference, and where the button is gone by then it
 * leaves an image without a name behind.
 */
export function Button({
  kind = 'plain',
  children,
  isPending = false,
  onPress,
  type,
  ...props
}: ButtonProps) {
  const whenFree = isPending ? {} : { onPress, type };
  return (
    <AriaButton
      {...props}
      {...whenFree}
      data-waiting={isPending || undefined}
      className={`${styles.button} ${styles[kind] ?? ''}`}
    >
      {children}
    </AriaButton>
  );
}
