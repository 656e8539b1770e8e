/** What holds for a network that sets no smallest group of its own. */
export const DEFAULT_MINIMUM_GROUP = 5;

export const suppressionReasons = {
  'group-too-small':
    'Fewer cities have this figure than the network sums up at least, so no statistic or rank is given.',
  complementary:
    'Not given, because with the statistics that are shown one could compute that of a group too small to be shown.',
  'awaiting-changes':
    'Too few cities have changed since the statistics were last shown; their difference would tell single cities apart.',
  'rank-pending':
    'How sure the places are is being computed; no place is given without it. Read again in a few seconds.',
  'rank-refused':
    'How sure the places are cannot be computed for this sample, so none is given; see its robustness.',
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
