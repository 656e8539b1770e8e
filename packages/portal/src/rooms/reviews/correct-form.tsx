import { correctionReasons } from '@interlace/contracts/correction-reasons';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import type { JudgeProps } from './judge-form.tsx';
import { chosenPoints } from './points-choice.ts';
import { PointsField } from './points-field.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { useChecked } from './use-checked.ts';
import { usePoints } from './use-points.ts';
import { useVerdict } from './use-verdict.ts';

/** The answer earns other points, for a reason that is told. */
export function CorrectForm({ review, question, isBlind, onSaved, draft, onDraft }: JudgeProps) {
  const { t } = useTranslation(['reviews', 'problems']);
  const { bare } = usePoints();
  const { give, version } = useVerdict(review, { isBlind, onSaved });
  const { words, choice, reason } = draft;
  const { faults, isTried, check } = useChecked(give.faults);
  const points = chosenPoints(question, choice, review.attainable);
  const { fields } = give.faults;
  const missing = t('problems:missing');
  const lacks = {
    points: points === null ? t('correct.points-missing', { of: bare(review.attainable) }) : undefined,
    reason: reason === '' ? missing : undefined,
    text: words.trim() === '' ? missing : undefined,
  };
  const faultOf = (field: keyof typeof lacks) => fields[field] ?? (isTried ? lacks[field] : undefined);
  const go = () => {
    if (!check(Object.values(lacks).every((lack) => lack === undefined))) return;
    if (points === null || reason === '') return;
    give.run({ verdict: 'corrected', points, reason, text: words, version });
  };
  return (
    <Form faults={faults} onSubmit={go}>
      <StaleNotice faults={give.faults} onRead={give.reset} />
      <PointsField
        {...{ question, choice }}
        attainable={review.attainable}
        onChange={(chosen) => onDraft({ choice: chosen })}
        fault={faultOf('points')}
      />
      <SelectField
        label={t('correct.reason')}
        value={reason}
        options={[
          { value: '', label: t('correct.choose') },
          ...correctionReasons.map((value) => ({ value, label: t(`reason.${value}`) })),
        ]}
        onChange={(value) => onDraft({ reason: correctionReasons.find((one) => one === value) ?? '' })}
        fault={faultOf('reason')}
      />
      <TextField
        label={t('correct.words')}
        description={t(isBlind ? 'correct.words-blind' : 'correct.words-about')}
        isLong
        isRequired
        value={words}
        onChange={(typed) => onDraft({ words: typed })}
        fault={faultOf('text')}
      />
      <Actions>
        <Button type="submit" kind="primary" isPending={give.isRunning}>
          {t('correct.go')}
        </Button>
      </Actions>
    </Form>
  );
}
