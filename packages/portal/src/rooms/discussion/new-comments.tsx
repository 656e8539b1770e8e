import type { Thread } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import surfaces from '../../design/parts/surfaces.module.css';
import { useSession } from '../../session/session.ts';
import styles from './discussion.module.css';
import { commentIds, newComments } from './threads.ts';

/** Says, in words and aloud, that others wrote since the page was opened. */
export function NewComments({ threads }: { readonly threads: readonly Thread[] }) {
  const { t } = useTranslation('discussion');
  const { principal } = useSession();
  const [known] = useState(() => commentIds(threads));
  const count = newComments(threads, known, principal.subject).length;
  return (
    <p role="status" className={count === 0 ? surfaces.unseen : styles.news}>
      {count > 0 && t('panel.new', { count })}
    </p>
  );
}
