import { createHash } from 'node:crypto';
import type { InstrumentReference } from '@interlace/contracts';
import { canonicalJson } from '@interlace/service-kit';
import type { SavedAnswer } from '../submissions/answer.ts';

/** A version as it was kept when it was sent. */
export interface SentVersion {
  readonly submissionId: string;
  readonly version: number;
  readonly submittedAt: Date;
  readonly instrument: InstrumentReference;
  readonly city: { readonly id: string; readonly name: string | null };
  readonly round: { readonly id: string; readonly code: string; readonly name: string };
  readonly answers: readonly SavedAnswer[];
}

/** An answer as it was sent; nobody's name is part of what a city states. */
export type SentAnswer = Omit<SavedAnswer, 'updatedBy'>;

export interface Receipt extends Omit<SentVersion, 'answers' | 'submittedAt'> {
  /** RFC 3339, UTC. */
  readonly submittedAt: string;
  readonly answers: { readonly total: number; readonly byState: Record<SavedAnswer['state'], number> };
  /** Over the canonical JSON (RFC 8785) of the content, in lower-case hexadecimal digits. */
  readonly sha256: string;
  /** By question code. */
  readonly content: SentAnswer[];
}

/** What was received, and a fingerprint by which that can be proved. Pure. */
export function receiptOf({ answers, submittedAt, ...sent }: SentVersion): Receipt {
  const byState = { answered: 0, 'not-applicable': 0, 'not-our-competence': 0, unknown: 0 };
  for (const { state } of answers) byState[state] += 1;
  const content = answers
    .map(({ updatedBy: _, ...answer }) => answer)
    .sort((one, other) => (one.question < other.question ? -1 : 1));
  return {
    ...sent,
    submittedAt: submittedAt.toISOString(),
    answers: { total: answers.length, byState },
    sha256: fingerprintOf(content),
    content,
  };
}

/** Pure. The order of members makes no difference, that of the answers does. */
export function fingerprintOf(content: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(content))))
    .digest('hex');
}
