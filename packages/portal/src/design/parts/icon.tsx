import styles from './icon.module.css';

/** Drawn on a 24 by 24 field with one stroke; what points along the line of reading is mirrored with it. */
const shapes = {
  'arrow-end': 'M5 12h14M13 6l6 6-6 6',
  'arrow-start': 'M19 12H5M11 6l-6 6 6 6',
  bell: 'M6 16V11a6 6 0 1 1 12 0v5l2 2H4zM10 21h4',
  check: 'M5 13l4 4L19 7',
  clock: 'M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  close: 'M6 6l12 12M18 6L6 18',
  comment: 'M4 5h16v11H10l-5 4v-4H4z',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  down: 'M6 9l6 6 6-6',
  help: 'M9.5 9a2.5 2.5 0 1 1 3.6 2.2c-.8.5-1.1 1-1.1 1.8M12 16.5v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  menu: 'M4 7h16M4 12h16M4 17h16',
  offline: 'M3 3l18 18M5 12a10 10 0 0 1 4-2.5M9 16a4.5 4.5 0 0 1 6 0M12 20h.01M15 9.5a10 10 0 0 1 4 2.5',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  plus: 'M12 5v14M5 12h14',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
} as const;
export type IconName = keyof typeof shapes;

/** A sign beside words, never instead of them. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={styles.icon}
      data-along={name.startsWith('arrow-') || undefined}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
