import { useTranslation } from 'react-i18next';
import styles from '../survey.module.css';

/** What an option is worth, beside it. */
export function OptionPoints({ points }: { readonly points: number }) {
  const { t } = useTranslation('survey');
  return <span className={styles.points}>{t('points', { count: points })}</span>;
}
