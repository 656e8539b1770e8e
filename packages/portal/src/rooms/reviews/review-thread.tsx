import type { ReviewEntry } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { usePersonName } from '../../facts/names.ts';
import { useFormats } from '../../i18n/formats.ts';
import { AnswerWords } from './answer-words.tsx';
import { contentPath, OutwardLink } from './outward-link.tsx';
import styles from './reviews.module.css';
import type { CataloguedQuestion } from './use-catalogue.ts';
import { usePoints } from './use-points.ts';

interface Props {
  readonly submissionId: string;
  readonly thread: readonly ReviewEntry[];
  readonly known: CataloguedQuestion | undefined;
}

/** Everything that was said about an answer, in its order, with who and when. */
export function ReviewThread({ submissionId, thread, known }: Props) {
  const { t } = useTranslation('reviews');
  const personName = usePersonName(thread.map(({ subject }) => subject));
  if (thread.length === 0) return null;
  return (
    <Card title={t('thread.title')}>
      <ol className={styles.thread}>
        {thread.map((entry) => (
          <li key={entry.number}>
            <Entry entry={entry} who={personName(entry.subject)} {...{ submissionId, known }} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

interface EntryProps extends Omit<Props, 'thread'> {
  readonly entry: ReviewEntry;
  readonly who: string;
}

function Entry({ entry, who, submissionId, known }: EntryProps) {
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  const { outOf } = usePoints();
  const {
    kind,
    at,
    verdict,
    points,
    reason,
    dueAt,
    outcome,
    text,
    answer,
    links = [],
    evidence = [],
  } = entry;
  return (
    <article>
      <h3>{t(verdict ? `thread.${verdict}` : outcome ? `outcome.${outcome}` : `thread.${kind}`)}</h3>
      <p className={styles.soft}>
        {who}, <time dateTime={at}>{formats.moment(at)}</time>
      </p>
      {points !== undefined && known && <p>{outOf(points, known.question.attainable)}</p>}
      {reason && <p>{t(`reason.${reason}`)}</p>}
      {text !== '' && <p className={styles.words}>{text}</p>}
      {dueAt && <p>{t('thread.until', { when: formats.deadline(dueAt) })}</p>}
      {answer && (
        <>
          <h4>{t('answer.corrected')}</h4>
          <AnswerWords answer={answer} known={known} />
        </>
      )}
      {links.length + evidence.length > 0 && (
        <ul>
          {links.map(({ url, title, note }) => (
            <li key={url}>
              <OutwardLink to={url}>{title || url}</OutwardLink> {note}
            </li>
          ))}
          {evidence.map(({ id, url, title }) => (
            <li key={id}>
              <OutwardLink to={url ?? contentPath(submissionId, id)}>{title}</OutwardLink>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
