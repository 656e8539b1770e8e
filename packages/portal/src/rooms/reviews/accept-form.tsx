import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import type { JudgeProps } from './judge-form.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { useVerdict } from './use-verdict.ts';

/** The answer stands as the city gave it. */
export function AcceptForm({ review, isBlind, onSaved, draft: { words }, onDraft }: JudgeProps) {
  const { t } = useTranslation('reviews');
  const { give, version } = useVerdict(review, { isBlind, onSaved });
  const go = () => give.run({ verdict: 'accepted', version, ...(words.trim() !== '' && { text: words }) });
  return (
    <Form faults={give.faults} onSubmit={go}>
      <StaleNotice faults={give.faults} onRead={give.reset} />
      <TextField
        label={t(isBlind ? 'judge.words-blind' : 'judge.words')}
        isLong
        value={words}
        onChange={(typed) => onDraft({ words: typed })}
        fault={give.faults.fields.text}
      />
      <Actions>
        <Button type="submit" kind="primary" isPending={give.isRunning}>
          {t('judge.accept-go')}
        </Button>
      </Actions>
    </Form>
  );
}
