import { dataOf } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/api.ts';
import { Loaded } from '../../../design/parts/loaded.tsx';
import { Tag } from '../../../design/parts/tag.tsx';
import { useFormats } from '../../../i18n/formats.ts';
import { questionIn, useSurvey } from '../frame/survey-context.ts';
import { useAnswerWords } from '../parts/answer-words.ts';
import { useNames } from '../parts/use-names.ts';
import styles from '../survey.module.css';
import { useQuestionWork } from '../work/use-survey-work.ts';

/** Everything the answer ever was, and who made it so. */
export function AnswerHistory({ code }: { readonly code: string }) {
  const { t } = useTranslation('survey');
  const survey = useSurvey();
  const { known } = useQuestionWork(code);
  const words = useAnswerWords();
  const { moment } = useFormats();
  const history = useQuery({
    queryKey: ['history', survey.id, code, known.version],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/submissions/{id}/answers/{question}/history', {
          params: { path: { id: survey.id, question: code }, query: { limit: 100 } },
        }),
      ),
    placeholderData: (before) => before,
  });
  const nameOf = useNames(history.data?.items.map(({ by }) => by) ?? []);
  return (
    <Loaded query={history}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={styles.quiet}>{t('history.empty')}</p>
        ) : (
          <ol className={styles.history}>
            {items.map((entry) => (
              <li key={`${entry.version}-${entry.outcome}`}>
                <span className={styles.quiet}>
                  {t('history.by', { name: nameOf(entry.by), when: moment(entry.at) })}
                </span>{' '}
                {entry.outcome === 'discarded' && <Tag>{t('history.discarded')}</Tag>}
                {entry.kept && <Tag>{t('history.kept')}</Tag>}
                <div>
                  {entry.state === 'cleared'
                    ? t('state.cleared')
                    : words(questionIn(survey, code), { state: entry.state, value: entry.value })}
                </div>
                {entry.reason && <div className={styles.quiet}>{entry.reason}</div>}
                {entry.comment && <div className={styles.quiet}>{entry.comment}</div>}
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
