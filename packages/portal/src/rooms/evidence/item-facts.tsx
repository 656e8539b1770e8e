import type { ListedEvidence } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../design/parts/icon.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './evidence.module.css';
import { contentAddress } from './evidence.queries.ts';
import { type Limits, typeName } from './evidence.ts';

interface Props {
  readonly submissionId: string;
  readonly item: ListedEvidence;
}

/** The title of an item, which opens it: a file is downloaded, a link leads elsewhere. */
export function ItemTitle({ submissionId, item }: Props) {
  const { t } = useTranslation('evidence');
  if (item.url !== null)
    return (
      <a className={styles.itemTitle} href={item.url} target="_blank" rel="noopener noreferrer">
        <Icon name="link" />
        <span>
          <bdi>{item.title}</bdi> <span className={styles.aside}>{t('item.opens-elsewhere')}</span>
        </span>
      </a>
    );
  return (
    <a className={styles.itemTitle} href={contentAddress(submissionId, item.id)} download={item.file?.name}>
      <Icon name="document" />
      <span dir="auto">{item.title}</span>
    </a>
  );
}

/** Type and size of a file, the site of a link. */
export function useKindWords(limits: Limits): (item: ListedEvidence) => string {
  const formats = useFormats();
  return ({ file, url }) => {
    if (file) return [typeName(limits, file.mediaType), formats.bytes(file.bytes)].join(' · ');
    return url !== null && URL.canParse(url) ? new URL(url).host : '';
  };
}

/** The date of a document, and the day a link was read. */
export function useDateWords(): (item: ListedEvidence) => string {
  const { t } = useTranslation('evidence');
  const formats = useFormats();
  return ({ documentDate, accessedOn }) =>
    [
      documentDate === null ? null : t('item.dated', { day: formats.day(documentDate) }),
      accessedOn === null ? null : t('item.read-on', { day: formats.day(accessedOn) }),
    ]
      .filter((words) => words !== null)
      .join(' · ');
}
