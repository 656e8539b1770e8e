import type { Question } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { CheckboxChoices } from '../../design/parts/checkbox.tsx';
import { ChoiceGroup } from '../../design/parts/choice-group.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { chosenPoints, hasOptions, type PointsChoice } from './points-choice.ts';
import styles from './reviews.module.css';
import { usePoints } from './use-points.ts';

interface Props {
  readonly question: Question | undefined;
  readonly attainable: number;
  readonly choice: PointsChoice;
  readonly onChange: (choice: PointsChoice) => void;
  readonly fault: string | undefined;
}

/** Other points: by the option that would have been right, or as a number. */
export function PointsField({ question, attainable, choice, onChange, fault }: Props) {
  const { t } = useTranslation('reviews');
  const { bare, outOf } = usePoints();
  const points = chosenPoints(question, choice, attainable);
  const canPoint = question !== undefined && hasOptions(question);
  const choices = (question && 'options' in question ? question.options : []).map((option) => ({
    value: option.code,
    label: option.label,
    aside: <span>{t('points.count', { count: option.points, points: bare(option.points) })}</span>,
  }));
  const isByOption = canPoint && choice.by === 'option';
  return (
    <>
      {canPoint && (
        <ChoiceGroup
          label={t('correct.by')}
          value={choice.by}
          onChange={(by) => onChange({ ...choice, by: by === 'option' ? 'option' : 'number' })}
          choices={(['option', 'number'] as const).map((value) => ({
            value,
            label: t(`correct.by-${value}`),
          }))}
        />
      )}
      {isByOption && question.type === 'multiple' && (
        <CheckboxChoices
          label={t('correct.options')}
          value={[...choice.options]}
          onChange={(options) => onChange({ ...choice, options })}
          choices={choices}
          fault={fault}
        />
      )}
      {isByOption && question.type !== 'multiple' && (
        <ChoiceGroup
          label={t('correct.option')}
          value={choice.options[0] ?? null}
          onChange={(option) => onChange({ ...choice, options: [option] })}
          choices={choices}
          fault={fault}
        />
      )}
      {!isByOption && (
        <TextField
          label={t('correct.points', { of: bare(attainable) })}
          inputMode="decimal"
          isRequired
          value={choice.number}
          onChange={(number) => onChange({ ...choice, number })}
          fault={fault}
        />
      )}
      {points !== null && (
        <p className={styles.soft} aria-live="polite">
          {t('correct.comes-to', { points: outOf(points, attainable) })}
        </p>
      )}
    </>
  );
}
