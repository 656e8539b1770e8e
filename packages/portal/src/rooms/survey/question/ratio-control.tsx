import type { QuestionOf } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { Stack } from '../../../design/parts/layout.tsx';
import { useFormats } from '../../../i18n/formats.ts';
import { figureAtFault, pairOf } from '../model/figures.ts';
import { quotientWords } from '../parts/answer-words.ts';
import styles from '../survey.module.css';
import type { ControlProps } from './answer-control.tsx';
import { NumberField } from './number-field.tsx';

/** Two figures, and what they say together. */
export function RatioControl({
  question,
  lang,
  shown,
  fault,
  isReadOnly,
  onAnswer,
}: ControlProps<QuestionOf<'ratio'>>) {
  const { t } = useTranslation('survey');
  const formats = useFormats();
  const value = shown.state === 'answered' ? shown.value : null;
  const pair = pairOf(value);
  const faulty = fault && figureAtFault(question, pair, fault.code);
  const quotient = quotientWords(t, formats, question, value);
  const figure = (part: 'numerator' | 'denominator') => (
    <NumberField
      label={<span lang={lang}>{question[part]}</span>}
      description={t(`answer.parts.${question.parts}`)}
      fault={faulty === part ? fault?.words : undefined}
      isReadOnly={isReadOnly}
      value={pair[part]}
      onChange={(figure) => onAnswer({ ...pair, [part]: figure }, true)}
    />
  );
  return (
    <Stack>
      {figure('numerator')}
      {figure('denominator')}
      <p className={styles.quotient}>
        <span>{t('answer.quotient')}</span> <output>{quotient ?? '–'}</output>
      </p>
    </Stack>
  );
}
