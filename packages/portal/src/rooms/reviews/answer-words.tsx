import type { Review } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import styles from './reviews.module.css';
import type { CataloguedQuestion } from './use-catalogue.ts';

interface Props {
  readonly answer: Pick<NonNullable<Review['correctedAnswer']>, 'state'> & {
    readonly value?: NonNullable<Review['answer']>['value'];
  };
  readonly known: CataloguedQuestion | undefined;
}

/** What a city answered, in the words of the question. */
export function AnswerWords({ answer: { state, value }, known }: Props) {
  const { t } = useTranslation('reviews');
  const { number } = useFormats();
  const question = known?.question;
  const lang = known?.lang;
  const figure = (one: number) => number(one, Number.isInteger(one) ? 0 : 2);
  if (state !== 'answered' || value === undefined || value === null)
    return <p className={styles.answer}>{t(`answer.${state}`)}</p>;
  if (typeof value === 'number')
    return (
      <p className={styles.answer}>
        {question?.type === 'percentage'
          ? t('answer.percent', { figure: figure(value) })
          : t('answer.figure', {
              figure: figure(value),
              unit: question?.type === 'number' ? question.unit : '',
            })}
      </p>
    );
  if (typeof value === 'object' && !Array.isArray(value))
    return (
      <dl className={styles.pairs}>
        {(['numerator', 'denominator'] as const).map((part) => (
          <div key={part}>
            <dt lang={lang}>{question?.type === 'ratio' ? question[part] : t(`answer.${part}`)}</dt>
            <dd>{figure(value[part])}</dd>
          </div>
        ))}
      </dl>
    );
  const labels = question && 'options' in question ? question.options : [];
  const label = (code: string) => labels.find((option) => option.code === code)?.label ?? code;
  const codes = Array.isArray(value) ? value : [value];
  if (codes.length === 0) return <p className={styles.answer}>{t('answer.none')}</p>;
  if (codes.length === 1)
    return (
      <p className={styles.answer} lang={lang}>
        {label(codes[0] ?? '')}
      </p>
    );
  return (
    <ul className={styles.answer} lang={lang}>
      {codes.map((code) => (
        <li key={code}>{label(code)}</li>
      ))}
    </ul>
  );
}
