const reasons = [
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

/** Whether there are words for a reason; the list may grow before this page does. Pure. */
export const isVerdictReason = (reason: string | null): reason is (typeof reasons)[number] =>
  reasons.some((known) => known === reason);
