import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import styles from './evidence.module.css';
import { endingOf, type Limits } from './evidence.ts';

interface Props {
  readonly limits: Limits;
  /** Items the submission has. */
  readonly used: number;
}

/** What may be added, before anything is chosen. */
export function LimitsWords({ limits, used }: Props) {
  const { t } = useTranslation('evidence');
  const formats = useFormats();
  const types = limits.accepted.map(endingOf).join(', ');
  const most = limits.itemsPerSubmission;
  return (
    <p className={styles.limits}>
      {t('add.limits', { types, bytes: formats.bytes(limits.bytesPerFile) })}{' '}
      {used >= most ? t('add.full') : t('add.room', { used, most })} {limits.malwareCheck && t('add.checked')}
    </p>
  );
}
