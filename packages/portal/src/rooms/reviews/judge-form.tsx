import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../../design/parts/choice-group.tsx';
import { Stack } from '../../design/parts/layout.tsx';
import { AcceptForm } from './accept-form.tsx';
import { CorrectForm } from './correct-form.tsx';
import { QueryForm } from './query-form.tsx';
import type { StepProps } from './step-panel.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { type Way, ways } from './verdict-draft.ts';

export interface JudgeProps extends StepProps {
  readonly isBlind: boolean;
}

const forms = { accept: AcceptForm, correct: CorrectForm, query: QueryForm } as const;

/** The verdict: the answer stands, it earns other points, or the city is asked first. */
export function JudgeForm({ canAsk, ...props }: JudgeProps & { readonly canAsk: boolean }) {
  const { t } = useTranslation('reviews');
  // A query begun before a colleague judged stays written, and cannot be sent any more.
  const open = ways.filter((one) => canAsk || one !== 'query');
  const way = open.find((one) => one === props.draft.way) ?? 'accept';
  const setWay = (chosen: Way) => props.onDraft({ way: chosen });
  const place = useRef<HTMLDivElement>(null);
  const choose = (chosen: Way) => () => {
    setWay(chosen);
    place.current?.querySelector<HTMLElement>(`input[value="${chosen}"]`)?.focus();
  };
  useShortcuts({ a: choose('accept'), c: choose('correct'), q: canAsk ? choose('query') : undefined });
  const Chosen = forms[way];
  return (
    <div ref={place}>
      <Stack>
        <ChoiceGroup
          label={t('judge.way')}
          value={way}
          onChange={(value) => setWay(ways.find((one) => one === value) ?? 'accept')}
          choices={open.map((value) => ({ value, label: t(`judge.${value}`) }))}
        />
        <Chosen {...props} />
      </Stack>
    </div>
  );
}
