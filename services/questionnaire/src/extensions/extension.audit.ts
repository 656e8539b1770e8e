import { type AuditDetails, digest } from '@interlace/service-kit';
import type { Extension } from './extension.ts';

/** An extension as the audit log holds it: dates and states, and digests of what people wrote. */
export function auditExtension(before: Extension | null, after: Extension): AuditDetails {
  return {
    object: { kind: 'extension', id: after.id },
    concerns: [after.cityId],
    before: before && sideOf(before),
    after: sideOf(after),
  };
}

const sideOf = ({ roundId, state, askedUntil, grantedUntil, reason, answer }: Extension) => ({
  roundId,
  state,
  askedUntil: askedUntil.toISOString(),
  grantedUntil: grantedUntil?.toISOString() ?? null,
  reason: digest(reason),
  answer: answer === null ? null : digest(answer),
});
