import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../design/parts/button-link.tsx';
import { Icon } from '../../../design/parts/icon.tsx';
import type { Place } from '../../../facts/places.ts';
import { useFacts, useSurvey } from '../frame/survey-context.ts';
import { neighbours, whyNotAsked } from '../model/places.ts';
import styles from '../survey.module.css';
import { useShortcuts } from './use-shortcuts.ts';

const QUESTION = '/submissions/$id/questions/$question';

/** On to the next question, or back; after the last one to the overview. */
export function QuestionSteps({ place }: { readonly place: Place }) {
  const { t } = useTranslation('survey');
  const { id, instrument, places } = useSurvey();
  const facts = useFacts();
  const navigate = useNavigate();
  const { previous, next } = neighbours(
    places,
    place.question.code,
    ({ question }) => !whyNotAsked(instrument, question, facts),
  );
  const go = (to: Place | undefined) =>
    to
      ? void navigate({ to: QUESTION, params: { id, question: to.question.code } })
      : void navigate({ to: '/submissions/$id', params: { id } });
  useShortcuts({ previous: () => go(previous), next: () => go(next) });
  return (
    <nav className={styles.steps} aria-label={t('steps.label')}>
      {previous && (
        <ButtonLink to={QUESTION} params={{ id, question: previous.question.code }}>
          <Icon name="arrow-start" />
          {t('steps.previous')}
        </ButtonLink>
      )}
      {next ? (
        <ButtonLink kind="primary" to={QUESTION} params={{ id, question: next.question.code }}>
          {t('steps.next')}
          <Icon name="arrow-end" />
        </ButtonLink>
      ) : (
        <ButtonLink kind="primary" to="/submissions/$id" params={{ id }}>
          {t('steps.overview')}
          <Icon name="arrow-end" />
        </ButtonLink>
      )}
      <p className={styles.quiet}>{t('steps.keys')}</p>
    </nav>
  );
}
