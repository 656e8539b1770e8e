import type { AnswerEvidence } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../design/parts/icon.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { contentPath, OutwardLink } from './outward-link.tsx';
import styles from './reviews.module.css';

interface Props {
  readonly submissionId: string;
  readonly evidence: readonly AnswerEvidence[];
}

/** What backs an answer: files to read and links to follow, with where to look in them. */
export function EvidenceList({ submissionId, evidence }: Props) {
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  if (evidence.length === 0) return <p className={styles.soft}>{t('evidence.none')}</p>;
  return (
    <ul className={styles.evidence}>
      {evidence.map(({ item, place, note }) => (
        <li key={item.id}>
          <Icon name={item.kind === 'file' ? 'document' : 'link'} />
          <div>
            <OutwardLink to={item.url ?? contentPath(submissionId, item.id)}>
              {item.file
                ? t('evidence.file', { title: item.title, size: formats.bytes(item.file.bytes) })
                : item.title}
            </OutwardLink>
            {place && <p>{t('evidence.place', { place })}</p>}
            {[note, item.note].filter(Boolean).map((words) => (
              <p key={words}>{words}</p>
            ))}
            {item.documentDate && (
              <p className={styles.soft}>{t('evidence.dated', { day: formats.day(item.documentDate) })}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
