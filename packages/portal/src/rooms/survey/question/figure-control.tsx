import type { QuestionOf } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats.ts';
import type { ControlProps } from './answer-control.tsx';
import { NumberField } from './number-field.tsx';

/** A figure with its unit and bounds, or a percentage. */
export function FigureControl({
  question,
  lang,
  shown,
  fault,
  isReadOnly,
  onAnswer,
}: ControlProps<QuestionOf<'number' | 'percentage'>>) {
  const { t } = useTranslation('survey');
  const { number } = useFormats();
  const isPercentage = question.type === 'percentage';
  const { min, max } = isPercentage ? { min: 0, max: 100 } : question;
  const bounds = { min: number(min, 0), max: number(max, 0) };
  const isWhole = !isPercentage && question.whole;
  return (
    <NumberField
      label={
        <span lang={isPercentage ? undefined : lang}>
          {isPercentage ? t('answer.percentage') : question.unit}
        </span>
      }
      description={isWhole ? t('answer.whole-bounds', bounds) : t('answer.bounds', bounds)}
      fault={fault?.words}
      isReadOnly={isReadOnly}
      value={shown.state === 'answered' && typeof shown.value === 'number' ? shown.value : Number.NaN}
      onChange={(value) => onAnswer(value, true)}
    />
  );
}
