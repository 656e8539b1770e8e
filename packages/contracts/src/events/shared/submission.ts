import { z } from 'zod';
import { code, instrumentReference, uuid } from '../../identifiers.ts';

/** A value as the answer type asks: option code, option codes, number, or the two parts of a ratio. */
export const answerValue = z.union([
  z.string(),
  z.array(z.string()),
  z.number(),
  z.object({ numerator: z.number(), denominator: z.number() }),
]);
export type AnswerValue = z.infer<typeof answerValue>;

/** Answers in events carry the state and the value, never comment, reason, evidence or a person. */
export const answerFact = z.discriminatedUnion('state', [
  z.object({ question: code, state: z.literal('answered'), value: answerValue }),
  z.object({ question: code, state: z.literal('not-applicable') }),
  z.object({ question: code, state: z.literal('not-our-competence') }),
  z.object({ question: code, state: z.literal('unknown') }),
]);
export type AnswerFact = z.infer<typeof answerFact>;

export const submissionReference = {
  submissionId: uuid,
  cityId: uuid,
  roundId: uuid,
  networkId: uuid,
  instrument: instrumentReference,
  /** Counts the times this submission was submitted, from 1. */
  submissionVersion: z.int().min(1),
};
