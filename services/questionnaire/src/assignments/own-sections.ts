import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Instrument } from '@interlace/instruments';
import { demandAssigned, isBoundToSections } from './assignment.decide.ts';
import { readSectionsOf } from './assignment.store.ts';

/** A contributor writes in the sections assigned to him alone. @throws DomainError `section-not-assigned`. */
export async function demandOwnSections(
  sql: SqlExecutor,
  principal: Principal,
  { submissionId, instrument }: { submissionId: string; instrument: Instrument },
  questions: Iterable<string>,
): Promise<void> {
  if (!isBoundToSections(principal)) return;
  demandAssigned(instrument, await readSectionsOf(sql, submissionId, principal.subject), questions);
}
