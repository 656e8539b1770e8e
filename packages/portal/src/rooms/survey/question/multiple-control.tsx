import type { QuestionOf } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { CheckboxChoices } from '../../../design/parts/checkbox.tsx';
import type { ControlProps } from './answer-control.tsx';
import { OptionPoints } from './option-points.tsx';

/** Stands for no option at all, which is an answer; no code of an option is empty. */
const NONE = '';

/** What is chosen after a change: nothing and something exclude each other, and the later wish counts. Pure. */
function chosenAfter(before: readonly string[], after: readonly string[]): string[] {
  const isNoneNew = after.includes(NONE) && !before.includes(NONE);
  return isNoneNew ? [] : after.filter((code) => code !== NONE);
}

/** Any number of options, or none of them. */
export function MultipleControl({
  question,
  lang,
  shown,
  fault,
  isReadOnly,
  onAnswer,
}: ControlProps<QuestionOf<'multiple'>>) {
  const { t } = useTranslation('survey');
  const { options, maxChoices, attainable } = question;
  const chosen = shown.state === 'answered' && Array.isArray(shown.value) ? shown.value : null;
  const value = chosen === null ? [] : chosen.length === 0 ? [NONE] : chosen;
  const offered = options.map(({ code, label, points }) => ({
    value: code,
    label: <span lang={lang}>{label}</span>,
    aside: <OptionPoints points={points} />,
  }));
  return (
    <CheckboxChoices
      label={t('answer.label')}
      description={
        maxChoices === undefined
          ? t('answer.any', { count: attainable })
          : t('answer.at-most', { count: maxChoices })
      }
      fault={fault?.words}
      isReadOnly={isReadOnly}
      value={value}
      onChange={(after) => onAnswer(chosenAfter(value, after), false)}
      choices={[...offered, { value: NONE, label: t('value.none'), aside: <OptionPoints points={0} /> }]}
    />
  );
}
