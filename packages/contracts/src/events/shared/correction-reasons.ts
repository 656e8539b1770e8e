/** Why an answer earns other points than the city gave itself. */
export const correctionReasons = [
  'evidence-missing',
  'evidence-outdated',
  'evidence-does-not-support',
  'not-in-force-in-reference-year',
  'counts-rule-not-met',
  'does-not-count-rule-met',
  'arithmetic',
  'more-than-claimed',
  'other',
] as const;
export type CorrectionReason = (typeof correctionReasons)[number];
