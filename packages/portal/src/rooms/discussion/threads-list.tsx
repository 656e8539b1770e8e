import type { Thread } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../design/parts/select-field.tsx';
import { QuestionLink } from '../../facts/question-link.tsx';
import { useQuestionTitles } from '../../facts/question-titles.ts';
import { useSession } from '../../session/session.ts';
import styles from './discussion.module.css';
import { NewComments } from './new-comments.tsx';
import { NewThread } from './new-thread.tsx';
import { ThreadView } from './thread-view.tsx';
import { type Filter, filters, findThreads } from './threads.ts';
import { useNames } from './use-names.ts';

interface Props {
  readonly submissionId: string;
  readonly threads: readonly Thread[];
  readonly canWrite: boolean;
}

const [EVERYTHING, WHOLE] = ['everything', 'whole'];
const questionOf = (about: string) => (about === EVERYTHING ? undefined : about === WHOLE ? null : about);

/** Threads by state, by whether one takes part, and by what they are about. */
export function Threads({ submissionId, threads, canWrite }: Props) {
  const { t } = useTranslation('discussion');
  const { principal } = useSession();
  const titles = useQuestionTitles(submissionId);
  const nameOf = useNames(threads);
  const [filter, setFilter] = useState<Filter>('open');
  const [about, setAbout] = useState<string>(EVERYTHING);
  const discussed = new Set(threads.flatMap(({ question }) => question ?? []));
  const found = findThreads(threads, { filter, question: questionOf(about), subject: principal.subject });
  const abouts = [
    { value: EVERYTHING, label: t('page.everything') },
    { value: WHOLE, label: t('page.whole') },
    ...[...titles.values()]
      .filter(({ code }) => discussed.has(code))
      .map(({ code, title }) => ({ value: code, label: title })),
  ];
  return (
    <>
      {canWrite && <NewThread submissionId={submissionId} question={null} />}
      <div className={styles.tools}>
        <SelectField
          label={t('page.filter')}
          value={filter}
          options={filters.map((value) => ({ value, label: t(`page.${value}`) }))}
          onChange={(value) => setFilter(filters.find((one) => one === value) ?? 'open')}
        />
        <SelectField label={t('page.about')} value={about} options={abouts} onChange={setAbout} />
      </div>
      <NewComments threads={threads} />
      <p role="status">{found.length === 0 ? t('page.none') : t('page.shown', { count: found.length })}</p>
      {found.map((thread) => (
        <ThreadView
          key={thread.id}
          submissionId={submissionId}
          thread={thread}
          canWrite={canWrite}
          nameOf={nameOf}
          about={
            <h2 className={styles.about}>
              {thread.question === null ? (
                t('page.whole')
              ) : (
                <QuestionLink submissionId={submissionId} question={thread.question} />
              )}
            </h2>
          }
        />
      ))}
    </>
  );
}
