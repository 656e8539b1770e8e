import { type AuditDetails, digest } from '@interlace/service-kit';
import type { Submission } from '../submissions/submission.ts';
import type { EvidenceItem } from './evidence.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A change of the evidence of a submission as the audit log holds it. */
export function auditEvidence(
  { id, cityId }: Pick<Submission, 'id' | 'cityId'>,
  evidence: string,
  { before = null, after = null }: { before?: Facts | null; after?: Facts | null },
): AuditDetails {
  const side = (facts: Facts | null) => facts && { evidence, ...facts };
  return {
    concerns: [cityId],
    object: { kind: 'submission', id },
    before: side(before),
    after: side(after),
  };
}

/** What is said of an item: its words as one digest. */
export function auditedItem(item: Pick<EvidenceItem, 'kind' | 'visibility'> & Partial<EvidenceItem>): Facts {
  const { kind, visibility, file, title, note, url, documentDate, accessedOn } = item;
  const words = digest(JSON.stringify([title, note, url, documentDate, accessedOn, file?.name]));
  return { kind, visibility, sha256: file?.sha256, words };
}
