import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly ref?: Ref<HTMLAnchorElement>;
}

const Anchor = createLink(({ kind = 'plain', ...props }: Props) => (
  <a {...props} className={`${styles.button} ${styles[kind] ?? ''}`} />
));

/** A link that looks like a button: the next step of a page. */
export const ButtonLink: LinkComponent<(props: Props) => React.JSX.Element> = (props) => (
  <Anchor {...props} />
);
