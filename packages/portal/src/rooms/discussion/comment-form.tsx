import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { CommentField, useCommentText } from './comment-field.tsx';
import { threadsKey } from './discussion.queries.ts';
import type { Colleague } from './mentions.ts';

export interface Words {
  readonly text: string;
  readonly mentions: string[];
}

interface Props {
  readonly submissionId: string;
  readonly kind: 'new' | 'reply' | 'edit';
  /** What stands there already, and whom it calls upon. */
  readonly first?: { readonly text: string; readonly chosen: readonly Colleague[] };
  readonly send: (words: Words, headers: { 'idempotency-key': string }) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const labels = { new: 'text', reply: 'reply', edit: 'edit' } as const;

/** Writes a comment, or changes one. */
export function CommentForm({ submissionId, kind, first, send, onDone, onCancel }: Props) {
  const { t } = useTranslation(['discussion', 'common']);
  const { field, mentions } = useCommentText(first?.text, first?.chosen);
  const { run, isRunning, faults } = useCommand(send, { refreshes: [threadsKey(submissionId)], onDone });
  return (
    <Form faults={faults} onSubmit={() => run({ text: mentions.text.trim(), mentions: mentions.mentions })}>
      <CommentField
        label={t(`write.${labels[kind]}`)}
        mentions={mentions}
        field={field}
        fault={faults.fields.text}
      />
      <Actions>
        <Button type="submit" kind="primary" isPending={isRunning}>
          {t(kind === 'edit' ? 'write.save' : 'write.send')}
        </Button>
        <Button onPress={onCancel}>{t('common:cancel')}</Button>
      </Actions>
    </Form>
  );
}
