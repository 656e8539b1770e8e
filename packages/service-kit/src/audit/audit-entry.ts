import { createHash } from 'node:crypto';
import { trace } from '@opentelemetry/api';
import { canonicalJson, type JsonValue } from './canonical-json.ts';

export interface AuditObject {
  /** A word of the glossary, such as `submission`. */
  kind: string;
  id: string | null;
}

/** What a route knows beyond who asked and what for. Free text of people is given as `digest` of it, never as it is. */
export interface AuditDetails {
  /** Organisations whose matter this is, beside the actor's: they may see the entry. */
  concerns?: readonly string[];
  object?: AuditObject;
  before?: JsonValue;
  after?: JsonValue;
}

export interface AuditEntry extends AuditDetails {
  /** Pseudonymous account id of whoever acted. */
  subject: string;
  /** The organisation acted for; null where nobody was signed in. */
  organisationId: string | null;
  /** Operation id of the route, or another name of what was done. */
  action: string;
  object: AuditObject;
  /** Default now. */
  at?: Date;
}

/** The canonical text of an entry, which is hashed. The trace is that of the current span. */
export function contentOf(entry: AuditEntry): string {
  const { at = new Date(), subject, organisationId, action, object, before = null, after = null } = entry;
  const concerned = new Set([
    ...(organisationId === null ? [] : [organisationId]),
    ...(entry.concerns ?? []),
  ]);
  return canonicalJson({
    at: at.toISOString(),
    subject,
    organisationId,
    action,
    object: { kind: object.kind, id: object.id },
    concerns: [...concerned].sort(),
    before,
    after,
    traceId: trace.getActiveSpan()?.spanContext().traceId ?? null,
  });
}

/** Stands for free text in an entry: shows whether it changed, not what it says (short texts can be guessed). */
export function digest(value: JsonValue): string {
  const text = typeof value === 'string' ? value : canonicalJson(value);
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
