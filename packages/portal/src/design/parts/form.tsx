import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Faults } from '../../api/faults.ts';
import { Stack } from './layout.tsx';
import { Notice } from './notice.tsx';

interface Props {
  readonly faults: Faults;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** Controls that are at fault, or stand in a group that is: the group itself takes no focus. */
const AT_FAULT =
  ':is(input, textarea, select, button)[aria-invalid="true"], :is([aria-invalid="true"], [data-invalid]) input';

/** A form: a refusal is read out, and the keyboard goes to the first field that is at fault. */
export function Form({ faults, onSubmit, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (faults.whole === undefined) return;
    form.current?.querySelector<HTMLElement>(AT_FAULT)?.focus();
  }, [faults]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog opened from within a form has a form of its own; sending that must not send this one, too.
    event.stopPropagation();
    onSubmit();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack>
        {faults.whole !== undefined && (
          <Notice kind="bad" isAnswer>
            {faults.whole}
          </Notice>
        )}
        {children}
      </Stack>
    </form>
  );
}
