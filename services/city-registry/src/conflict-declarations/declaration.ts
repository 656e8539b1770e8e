export const conflictKinds = ['none', 'employment', 'residence', 'family', 'financial', 'other'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What one of an evaluator's people declared of the ties to a city: `none`, or the kind of the tie. Never changed. */
export interface ConflictDeclaration {
  readonly id: string;
  readonly evaluatorId: string;
  readonly cityId: string;
  readonly kind: ConflictKind;
  readonly declaredAt: Date;
  /** Pseudonymous account id. */
  readonly declaredBy: string;
}
