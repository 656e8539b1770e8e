import type { CorrectionReason } from '@interlace/contracts/correction-reasons';
import { useState } from 'react';
import { noPoints, type PointsChoice } from './points-choice.ts';

export const ways = ['accept', 'correct', 'query'] as const;
export type Way = (typeof ways)[number];

/** A verdict that is being written. */
interface VerdictDraft {
  readonly way: Way;
  readonly words: string;
  readonly choice: PointsChoice;
  readonly reason: CorrectionReason | '';
}

const noVerdict: VerdictDraft = { way: 'accept', words: '', choice: noPoints, reason: '' };

export interface DraftProps {
  readonly draft: VerdictDraft;
  readonly onDraft: (changed: Partial<VerdictDraft>) => void;
}

/** Kept beyond the form it is written in: when somebody else judges meanwhile another form follows, with the same words in it. */
export function useVerdictDraft() {
  const [draft, setDraft] = useState(noVerdict);
  const onDraft = (changed: Partial<VerdictDraft>) => setDraft((before) => ({ ...before, ...changed }));
  return { draft, onDraft, isBegun: draft !== noVerdict, clear: () => setDraft(noVerdict) };
}
