import { useTranslation } from 'react-i18next';
import { Actions } from '../../../design/parts/actions.tsx';
import { ButtonLink } from '../../../design/parts/button-link.tsx';
import { Icon } from '../../../design/parts/icon.tsx';
import { Progress } from '../../../design/parts/progress.tsx';
import { placeName } from '../../../facts/places.ts';
import { useSurvey } from '../frame/survey-context.ts';
import type { AreaCount } from '../model/places.ts';
import styles from '../survey.module.css';

interface Props {
  readonly counts: readonly AreaCount[];
  readonly isReadOnly: boolean;
}

/** How far the survey is, and the way to where one left off, on whichever device that was. */
export function GoOn({ counts, isReadOnly }: Props) {
  const { t } = useTranslation('survey');
  const { id, submission, places, barrier } = useSurvey();
  const asked = counts.reduce((sum, count) => sum + count.asked, 0);
  const answered = counts.reduce((sum, count) => sum + count.answered, 0);
  const last = places.find(({ question }) => question.code === submission.lastQuestion);
  const place = last ?? places.find(({ area }) => !barrier(area)) ?? places[0];
  const toWrite = last ? t('overview.go-on', { number: placeName(last) }) : t('overview.begin');
  const words = isReadOnly ? t('overview.read') : toWrite;
  return (
    <div className={styles.goOn}>
      <Progress
        label={t('overview.progress')}
        value={answered}
        of={asked}
        words={t('overview.answered', { answered, count: asked })}
      />
      <Actions>
        {place && (
          <ButtonLink
            kind="primary"
            to="/submissions/$id/questions/$question"
            params={{ id, question: place.question.code }}
          >
            {words}
            <Icon name="arrow-end" />
          </ButtonLink>
        )}
      </Actions>
    </div>
  );
}
