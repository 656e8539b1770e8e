import type { Submission } from '@interlace/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { useSession } from '../../session/session.ts';
import styles from './sending.module.css';

/** Every step of a survey, the latest first; what was sent leads to its receipt. */
export function HistoryCard({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation('sending');
  const { deadline } = useFormats();
  const { timeZone } = useSession().profile;
  return (
    <Card title={t('history.title')}>
      <ol className={styles.questions}>
        {submission.history.toReversed().map(({ number, step, version, reason, at }) => {
          const words = t(`history.${step}`, { version });
          return (
            <li key={number}>
              {step === 'submitted' ? (
                <Link to="/submissions/$id/receipt" params={{ id: submission.id }} search={{ version }}>
                  {words}
                </Link>
              ) : (
                <span>{words}</span>
              )}
              <time className={styles.soft} dateTime={at}>
                {deadline(at, timeZone)}
              </time>
              {reason !== null && <q>{reason}</q>}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
