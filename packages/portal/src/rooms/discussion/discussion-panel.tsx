import type { Thread } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../design/parts/loaded.tsx';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import styles from './discussion.module.css';
import { threadsQuery } from './discussion.queries.ts';
import { NewComments } from './new-comments.tsx';
import { NewThread } from './new-thread.tsx';
import { ThreadView } from './thread-view.tsx';
import { openFirst } from './threads.ts';
import { useNames } from './use-names.ts';

interface Props {
  readonly submissionId: string;
  readonly question: string;
}

/** What is said about a question, within the city and with its partner. For those who see the draft. */
export function DiscussionPanel({ submissionId, question }: Props) {
  const { t } = useTranslation('discussion');
  const id = useId();
  const query = useQuery(threadsQuery(submissionId));
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h3 id={id}>{t('panel.title')}</h3>
      <p className={styles.private}>{t('panel.private')}</p>
      <Loaded query={query}>
        {(all) => (
          <PanelThreads
            key={question}
            submissionId={submissionId}
            question={question}
            threads={openFirst(all.filter((thread) => thread.question === question))}
          />
        )}
      </Loaded>
    </section>
  );
}

function PanelThreads({ submissionId, question, threads }: Props & { readonly threads: readonly Thread[] }) {
  const { t } = useTranslation('discussion');
  const canWrite = may(useSession(), 'openThread');
  const nameOf = useNames(threads);
  return (
    <>
      <NewComments threads={threads} />
      {threads.length === 0 && <p>{t('panel.none')}</p>}
      {threads.map((thread) => (
        <ThreadView
          key={thread.id}
          submissionId={submissionId}
          thread={thread}
          canWrite={canWrite}
          nameOf={nameOf}
        />
      ))}
      {canWrite && <NewThread submissionId={submissionId} question={question} />}
    </>
  );
}
