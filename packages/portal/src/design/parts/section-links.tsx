import { Link, type LinkProps } from '@tanstack/react-router';
import styles from './section-links.module.css';

interface Props {
  readonly label: string;
  readonly links: readonly { readonly to: LinkProps['to']; readonly label: string }[];
}

/** The pages that belong together, the present one marked. */
export function SectionLinks({ label, links }: Props) {
  return (
    <nav aria-label={label} className={styles.links}>
      {links.map(({ to, label: words }) => (
        <Link key={to} to={to} className={styles.link} activeOptions={{ exact: true, includeSearch: false }}>
          {words}
        </Link>
      ))}
    </nav>
  );
}
