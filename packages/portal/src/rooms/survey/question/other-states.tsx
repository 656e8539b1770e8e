import type { Question } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../../../design/parts/choice-group.tsx';
import { Disclosure } from '../../../design/parts/disclosure.tsx';
import { Stack } from '../../../design/parts/layout.tsx';
import { TextField } from '../../../design/parts/text-field.tsx';
import type { AnswerFault } from '../model/judge.ts';
import type { AnswerDraft } from '../work/answer-draft.ts';
import { TYPING_PAUSE_MS } from './use-answer.ts';

const OTHERS = ['unknown', 'not-applicable', 'not-our-competence'] as const;
type OtherState = (typeof OTHERS)[number];

const statesOf = ({ allows }: Question): readonly OtherState[] =>
  OTHERS.filter(
    (state) =>
      state === 'unknown' || (state === 'not-applicable' ? allows.notApplicable : allows.notOurCompetence),
  );

interface Props {
  readonly question: Question;
  readonly shown: AnswerDraft;
  readonly fault: AnswerFault | undefined;
  readonly isReadOnly: boolean;
  readonly onAnswer: (draft: AnswerDraft, options?: { pause: number }) => void;
}

/** The answers that are no value: not known, not applicable, not the city's to decide. */
export function OtherStates({ question, shown, fault, isReadOnly, onAnswer }: Props) {
  const { t } = useTranslation('survey');
  const chosen = OTHERS.find((state) => state === shown.state);
  const needsReason = chosen === 'not-applicable' || chosen === 'not-our-competence';
  const wordsOf = { 'reason-missing': t('fault.reason-missing'), 'too-long': t('fault.too-long') };
  const wrong = fault?.at === 'reason' ? wordsOf[fault.code as 'too-long'] : undefined;
  if (isReadOnly && chosen === undefined) return null;
  return (
    <Disclosure title={t('other.title')} isOpenAtFirst={chosen !== undefined}>
      <Stack>
        <ChoiceGroup
          label={t('other.label')}
          isReadOnly={isReadOnly}
          value={chosen ?? null}
          onChange={(state) =>
            onAnswer({ ...shown, state: state as OtherState, value: null, reason: shown.reason })
          }
          choices={statesOf(question).map((state) => ({ value: state, label: t(`other.${state}`) }))}
        />
        {chosen && (
          <TextField
            label={t('other.reason')}
            description={t('other.reason-about')}
            isLong
            isRequired={needsReason}
            isReadOnly={isReadOnly}
            fault={wrong}
            value={shown.reason ?? ''}
            onChange={(reason) =>
              onAnswer({ ...shown, reason: reason === '' ? null : reason }, { pause: TYPING_PAUSE_MS })
            }
          />
        )}
      </Stack>
    </Disclosure>
  );
}
