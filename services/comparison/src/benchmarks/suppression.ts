/** Fewer cities than this are never summed up: a statistic over them would tell single cities' values. */
export const MINIMUM_GROUP = 5;

export const suppressionReasons = {
  'fewer-than-five': 'Fewer than five cities have this figure, so no statistic or rank is given.',
  'no-score': 'The city has no score here: too few of the applicable questions were answered.',
} as const;
export type SuppressionCode = keyof typeof suppressionReasons;

export interface Suppression {
  readonly code: SuppressionCode;
  readonly reason: string;
}

/** Says why a figure is missing, as a code to act on and a sentence to show. */
export function suppressed(code: SuppressionCode): Suppression {
  return { code, reason: suppressionReasons[code] };
}
