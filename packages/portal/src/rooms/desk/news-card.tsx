import type { Visit } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { usePersonName } from '../../facts/names.ts';
import { QuestionLink } from '../../facts/question-link.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './desk.module.css';
import { visitQuery } from './desk.queries.ts';

/** As many as are shown without being asked. */
const FEW = 5;

interface Props {
  readonly submissionId: string;
  /** Named where there are several surveys. */
  readonly round: string | undefined;
  readonly isOpen: boolean;
}

/** What others did in a survey since one was there; nothing for a first visit, or where nothing is awaited or news. */
export function NewsCard({ submissionId, round, isOpen }: Props) {
  const { t } = useTranslation('desk');
  const { relative } = useFormats();
  const { data } = useQuery(visitQuery(submissionId));
  if (!data || data.lastVisit === null) return null;
  const { lastVisit, answers, comments } = data;
  const isQuiet = answers.length === 0 && comments === 0;
  if (isQuiet && !isOpen) return null;
  return (
    <Card title={t('news.title')}>
      {round !== undefined && <p>{round}</p>}
      <p className={styles.soft}>{t('news.last', { when: relative(lastVisit) })}</p>
      {isQuiet && <p>{t('news.none')}</p>}
      {answers.length > 0 && (
        <>
          <p>{t('news.answers', { count: answers.length })}</p>
          <Changed submissionId={submissionId} answers={answers.slice(0, FEW)} />
        </>
      )}
      {answers.length > FEW && (
        <Disclosure title={t('news.show-all')}>
          <Changed submissionId={submissionId} answers={answers.slice(FEW)} />
        </Disclosure>
      )}
      {comments > 0 && <p>{t('news.comments', { count: comments })}</p>}
    </Card>
  );
}

interface ChangedProps {
  readonly submissionId: string;
  readonly answers: Visit['answers'];
}

function Changed({ submissionId, answers }: ChangedProps) {
  const { t } = useTranslation('desk');
  const { relative } = useFormats();
  const nameOf = usePersonName(answers.map(({ by }) => by));
  return (
    <ul className={styles.changed}>
      {answers.map(({ question, at, by }) => (
        <li key={question}>
          <QuestionLink submissionId={submissionId} question={question} />
          <span className={styles.soft}>{t('news.by', { name: nameOf(by), when: relative(at) })}</span>
        </li>
      ))}
    </ul>
  );
}
