import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isOpen } from '../../../facts/rounds.ts';
import { may } from '../../../session/may.ts';
import { useSession } from '../../../session/session.ts';
import { useSurvey } from '../frame/survey-context.ts';
import styles from '../survey.module.css';

/** What else there is to a survey, as far as it is for this person. */
export function AroundSurvey() {
  const { t } = useTranslation('survey');
  const session = useSession();
  const { id, submission } = useSurvey();
  const isDraft = submission.shows === 'draft';
  const params = { id };
  return (
    <nav className={styles.around} aria-label={t('around.title')}>
      <ul>
        {may(session, 'getBoard') && (
          <li>
            <Link to="/submissions/$id/board" params={params}>
              {t('around.board')}
            </Link>
          </li>
        )}
        {isDraft && (
          <li>
            <Link to="/submissions/$id/discussion" params={params}>
              {t('around.discussion')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/submissions/$id/evidence" params={params}>
            {t('around.evidence')}
          </Link>
        </li>
        <li>
          <Link to="/submissions/$id/self-score" params={params}>
            {t('score.title')}
          </Link>
        </li>
        {submission.version > 0 && (
          <li>
            <Link to="/submissions/$id/reviews" params={params}>
              {t('around.reviews')}
            </Link>
          </li>
        )}
        {may(session, 'checkSubmission') && isOpen(submission) && (
          <li>
            <Link to="/submissions/$id/check" params={params}>
              {t('around.check')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
