import { useTranslation } from 'react-i18next';
import { TextField } from '../../../design/parts/text-field.tsx';
import type { AnswerFault } from '../model/judge.ts';
import type { AnswerDraft } from '../work/answer-draft.ts';
import { TYPING_PAUSE_MS } from './use-answer.ts';

interface Props {
  readonly shown: AnswerDraft;
  readonly fault: AnswerFault | undefined;
  readonly isReadOnly: boolean;
  readonly onComment: (draft: AnswerDraft, options: { pause: number }) => void;
}

/** What explains the answer to those who review it. It belongs to an answer, so there has to be one first. */
export function CommentField({ shown, fault, isReadOnly, onComment }: Props) {
  const { t } = useTranslation('survey');
  const hasAnswer = shown.state !== 'cleared';
  return (
    <TextField
      label={t('comment.label')}
      description={hasAnswer ? t('comment.about') : t('comment.first')}
      isLong
      isReadOnly={isReadOnly}
      isDisabled={!hasAnswer}
      fault={fault?.at === 'comment' ? t('fault.too-long') : undefined}
      value={shown.comment ?? ''}
      onChange={(comment) =>
        onComment({ ...shown, comment: comment === '' ? null : comment }, { pause: TYPING_PAUSE_MS })
      }
    />
  );
}
