import type { operations } from '@interlace/api-client';

/** How a figure came about, as the platform tells it. */
export type Derivation = operations['getDerivation']['responses'][200]['content']['application/json'];
export type DerivedQuestion = Derivation['questions'][number];

/**
 * A sum written out by the platform is a row of figures and signs; anything else in it is a word, and in English. Pure.
 */
export const isSum = (formula: string): boolean => /\d/.test(formula) && !/[a-z]{3,}/i.test(formula);
