import type { QuestionOf } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../../../design/parts/choice-group.tsx';
import type { ControlProps } from './answer-control.tsx';
import { OptionPoints } from './option-points.tsx';

/** One of several options. */
export function ChoiceControl({
  question,
  lang,
  shown,
  fault,
  isReadOnly,
  onAnswer,
}: ControlProps<QuestionOf<'graded' | 'single'>>) {
  const { t } = useTranslation('survey');
  return (
    <ChoiceGroup
      label={t('answer.label')}
      fault={fault?.words}
      isReadOnly={isReadOnly}
      value={shown.state === 'answered' && typeof shown.value === 'string' ? shown.value : null}
      onChange={(code) => onAnswer(code, false)}
      choices={question.options.map(({ code, label, points }) => ({
        value: code,
        label: <span lang={lang}>{label}</span>,
        aside: <OptionPoints points={points} />,
      }))}
    />
  );
}
