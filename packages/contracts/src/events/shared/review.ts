import { z } from 'zod';
import { code } from '../../identifiers.ts';

/** What an evaluator says of an answer: it stands as the city gave it, or it earns other points. */
export const verdictKinds = ['accepted', 'corrected'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** The outcome of reviewing one answer, as events tell it: codes and points, never words. */
export const answerVerdict = z.object({
  question: code,
  verdict: z.enum(verdictKinds),
  /** Of a corrected answer: points out of what its question can earn. */
  points: z.number().min(0).optional(),
  /** Of a corrected answer: one of `correctionReasons`, or one a later release adds. */
  reason: code.optional(),
});
export type AnswerVerdict = z.infer<typeof answerVerdict>;
