import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import fields from '../../design/parts/field.module.css';
import { Icon } from '../../design/parts/icon.tsx';
import surfaces from '../../design/parts/surfaces.module.css';
import styles from './discussion.module.css';
import type { Colleague } from './mentions.ts';
import { useMentions } from './use-mentions.ts';

interface Props {
  readonly label: string;
  readonly mentions: ReturnType<typeof useMentions>;
  readonly field: React.RefObject<HTMLTextAreaElement | null>;
  readonly fault: string | undefined;
}

/** A first text with the field it is written in. */
export function useCommentText(text = '', chosen: readonly Colleague[] = []) {
  const field = useRef<HTMLTextAreaElement>(null);
  return { field, mentions: useMentions({ text, chosen }, field) };
}

/**
 * A text in several lines that opens a list of colleagues at an @. It stays a text field for assistive technology (a
 * combobox has one line only) and points at the choice of the list it controls.
 */
export function CommentField({ label, mentions, field, fault }: Props) {
  const { t } = useTranslation('discussion');
  const id = useId();
  const { list, listId, optionId } = mentions;
  return (
    <div className={`${fields.field} ${styles.commentField}`}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      <span id={`${id}-about`} className={fields.description}>
        {t('write.about')}
      </span>
      <textarea
        ref={field}
        id={id}
        name="text"
        className={fields.input}
        value={mentions.text}
        maxLength={4_000}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? `${id}-about` : `${id}-about ${id}-fault`}
        aria-autocomplete="list"
        aria-controls={list ? listId : undefined}
        aria-activedescendant={list ? optionId(list.index) : undefined}
        onChange={({ currentTarget }) => mentions.onType(currentTarget.value, currentTarget.selectionStart)}
        onKeyDown={mentions.onKeyDown}
        onBlur={mentions.close}
      />
      <MentionList mentions={mentions} />
      {fault !== undefined && (
        <span id={`${id}-fault`} className={fields.fault}>
          <Icon name="warning" />
          {fault}
        </span>
      )}
    </div>
  );
}

function MentionList({ mentions: { list, listId, optionId, choose } }: Pick<Props, 'mentions'>) {
  const { t } = useTranslation('discussion');
  return (
    <>
      <span role="status" className={surfaces.unseen}>
        {list && t('write.offered', { count: list.choices.length })}
      </span>
      {list && (
        <div role="listbox" id={listId} aria-label={t('write.colleagues')} className={styles.mentions}>
          {list.choices.map((colleague, index) => (
            <div
              key={colleague.id}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === list.index}
              className={styles.mention}
              // Before the field loses the focus, which would close the list.
              onPointerDown={(event) => {
                event.preventDefault();
                choose(colleague);
              }}
            >
              {colleague.name}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
