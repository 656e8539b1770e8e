import type { ReviewWithThread } from '@interlace/api-client';
import type { Question } from '@interlace/instruments';
import { useIsMutating } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { usePersonName } from '../../facts/names.ts';
import { useFormats } from '../../i18n/formats.ts';
import { DecisionForm } from './decision-form.tsx';
import { JudgeForm } from './judge-form.tsx';
import type { ReviewStep } from './review-step.ts';
import type { DraftProps } from './verdict-draft.ts';

export interface StepProps extends DraftProps {
  readonly review: ReviewWithThread;
  readonly question: Question | undefined;
  readonly onSaved: () => void;
}

interface Props extends StepProps {
  readonly step: ReviewStep;
  /** Something of a verdict is written. */
  readonly isBegun: boolean;
}

/** What can be done now, or why nothing can. */
export function StepPanel({ step, isBegun, ...props }: Props) {
  const { t } = useTranslation('reviews');
  const { deadline } = useFormats();
  const { assignee, dueAt } = props.review;
  const personName = usePersonName(assignee === null ? [] : [assignee]);
  // One's own verdict can be read before its saving has ended; what is written stands open where somebody else was quicker.
  const isSaving = useIsMutating() > 0;
  switch (step) {
    case 'judge':
    case 'judge-late':
    case 'blind':
      return (
        <Card title={t(step === 'blind' ? 'judge.blind' : 'judge.title')}>
          {step === 'judge-late' && <p>{t('judge.late')}</p>}
          <JudgeForm {...props} canAsk={step === 'judge'} isBlind={step === 'blind'} />
        </Card>
      );
    case 'revise':
      return (
        <Card title={t('judge.given')}>
          <p>{t('judge.given-about')}</p>
          <Disclosure title={t('judge.revise')} isOpenAtFirst={isBegun && !isSaving}>
            <JudgeForm {...props} canAsk={false} isBlind={false} />
          </Disclosure>
        </Card>
      );
    case 'decide':
      return (
        <Card title={t('decide.title')}>
          <DecisionForm {...props} />
        </Card>
      );
    default:
      return (
        <Notice
          title={t(`step.${step}`, {
            name: assignee === null ? '' : personName(assignee),
            when: dueAt === null ? '' : deadline(dueAt),
          })}
        />
      );
  }
}
