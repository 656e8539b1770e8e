import { useTranslation } from 'react-i18next';
import { Icon } from '../../../design/parts/icon.tsx';
import { calledAs } from '../../../facts/names.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useSurvey } from '../frame/survey-context.ts';
import styles from '../survey.module.css';

/** Who else is here now: at a question, or anywhere in the survey. */
export function PresentPeople({ question }: { readonly question?: string }) {
  const { t } = useTranslation('survey');
  const { list } = useFormats();
  const { present } = useSurvey();
  const here = present.filter((person) => question === undefined || person.question === question);
  const names = [...new Set(here.map(calledAs))];
  return (
    <div role="status" className={styles.present}>
      {names.length > 0 && (
        <p>
          <Icon name="people" />
          {t(question === undefined ? 'presence.survey' : 'presence.question', {
            names: list(names),
            count: names.length,
          })}
        </p>
      )}
    </div>
  );
}
