import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { colleaguesQuery } from './discussion.queries.ts';
import { type Colleague, mentionedIn, offered, type Typing, typingAt, withMention } from './mentions.ts';

interface Written {
  readonly text: string;
  readonly chosen: readonly Colleague[];
}

/** Where a list of colleagues is open: what was typed, and the one that Enter would choose. */
interface OpenList {
  readonly typing: Typing;
  readonly choices: readonly Colleague[];
  readonly index: number;
}

/** A text in which @ opens a list of colleagues; arrows move in it, Enter or Tab chooses, Escape closes it. */
export function useMentions(first: Written, field: RefObject<HTMLTextAreaElement | null>) {
  const listId = useId();
  const { principal } = useSession();
  const { data = [] } = useQuery(colleaguesQuery);
  const [written, setWritten] = useState(first);
  const [list, setList] = useState<OpenList | null>(null);
  const caret = useRef<number | null>(null);

  // The field is there because somebody asked to write.
  useLayoutEffect(() => field.current?.focus(), [field]);

  // React sets the value first; only then can the caret stand behind the name.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const colleagues = data
    .filter(({ userId, isDisabled }) => userId !== principal.subject && !isDisabled)
    .map(({ userId, name }) => ({ id: userId, name }));

  function lookAt(text: string, position: number): void {
    const typing = typingAt(text, position);
    const choices = typing ? offered(colleagues, typing.typed) : [];
    setList(typing && choices.length > 0 ? { typing, choices, index: 0 } : null);
  }

  function choose(colleague: Colleague | undefined): void {
    if (!list || !colleague) return;
    const next = withMention(written.text, list.typing, colleague.name);
    caret.current = next.caret;
    setWritten({ text: next.text, chosen: [...written.chosen, colleague] });
    setList(null);
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!list || event.nativeEvent.isComposing) return;
    const { length } = list.choices;
    const move = (step: number) => setList({ ...list, index: (list.index + step + length) % length });
    const moves: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => choose(list.choices[list.index]),
      Tab: () => choose(list.choices[list.index]),
      Escape: () => setList(null),
    };
    const act = moves[event.key];
    if (!act) return;
    event.preventDefault();
    // A dialog around it shall not close as well.
    event.stopPropagation();
    act();
  }

  return {
    text: written.text,
    mentions: mentionedIn(written.text, written.chosen),
    list,
    listId,
    optionId: (index: number) => `${listId}-${index}`,
    choose,
    onKeyDown,
    onType(text: string, position: number) {
      setWritten({ ...written, text });
      lookAt(text, position);
    },
    close: () => setList(null),
    clear: () => setWritten({ text: '', chosen: [] }),
  };
}
