import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import styles from './desk.module.css';

/** For administrators: the ways to what there is. */
export function AdministratorDesk() {
  const { t } = useTranslation('desk');
  return (
    <Card title={t('administrator.title')}>
      <ul className={styles.links}>
        <li>
          <Link to="/rounds">{t('administrator.rounds')}</Link>
        </li>
        <li>
          <Link to="/instruments/xlsform">{t('administrator.instruments')}</Link>
        </li>
        <li>
          <Link to="/organisation/members">{t('administrator.people')}</Link>
        </li>
        <li>
          <Link to="/organisation/api-keys">{t('administrator.keys')}</Link>
        </li>
        <li>
          <a href="/api/docs">{t('administrator.api')}</a>
        </li>
      </ul>
    </Card>
  );
}
