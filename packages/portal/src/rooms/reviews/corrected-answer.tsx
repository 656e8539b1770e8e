import type { Instrument } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { Stack } from '../../design/parts/layout.tsx';
import { judge } from '../survey/model/judge.ts';
import { useFaultWords } from '../survey/parts/fault-words.ts';
import { AnswerControl } from '../survey/question/answer-control.tsx';
import { OtherStates } from '../survey/question/other-states.tsx';
import { type AnswerDraft, noAnswer } from '../survey/work/answer-draft.ts';
import type { CataloguedQuestion } from './use-catalogue.ts';

interface Props {
  readonly known: CataloguedQuestion;
  readonly instrument: Instrument;
  readonly draft: AnswerDraft;
  readonly onChange: (draft: AnswerDraft) => void;
  /** What the server found wrong with it. */
  readonly refusal: string | undefined;
}

/** Another answer in the place of the one sent, by the same controls as in the survey. */
export function CorrectedAnswer({ known: { question, lang }, instrument, draft, onChange, refusal }: Props) {
  const { t } = useTranslation('reviews');
  const faultWords = useFaultWords();
  const fault = judge(instrument, question, draft);
  const words = fault?.at === 'value' ? faultWords(question, fault) : refusal;
  return (
    <Disclosure title={t('reply.correct')}>
      <Stack>
        <p>{t('reply.correct-about')}</p>
        <AnswerControl
          question={question}
          lang={lang}
          shown={draft}
          fault={words === undefined ? undefined : { code: fault?.code ?? '', words }}
          isReadOnly={false}
          onAnswer={(value) => onChange({ state: 'answered', value, reason: null, comment: null })}
        />
        <OtherStates
          question={question}
          shown={draft}
          fault={fault}
          isReadOnly={false}
          onAnswer={(changed) => onChange(changed)}
        />
        {draft.state !== 'cleared' && (
          <div>
            <Button kind="quiet" onPress={() => onChange(noAnswer)}>
              {t('reply.no-correction')}
            </Button>
          </div>
        )}
      </Stack>
    </Disclosure>
  );
}
