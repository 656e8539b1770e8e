import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Instrument } from '@interlace/instruments';
import { DomainError } from '@interlace/service-kit';
import { areaOfQuestion, demandAssigned, isBoundToSections } from './assignment.decide.ts';
import { readSectionsOf } from './assignment.store.ts';
import { unmarkReady } from './section.store.ts';

interface Writing {
  readonly submissionId: string;
  readonly instrument: Instrument;
}

/** A contributor writes in the sections assigned to him alone. @throws DomainError `section-not-assigned`. */
export async function demandOwnSections(
  sql: SqlExecutor,
  principal: Principal,
  { submissionId, instrument }: Writing,
  questions: Iterable<string>,
): Promise<void> {
  if (!isBoundToSections(principal)) return;
  demandAssigned(instrument, await readSectionsOf(sql, submissionId, principal.subject), questions);
}

/** The same of a section as a whole. @throws DomainError `section-not-assigned`. */
export async function demandOwnSection(
  sql: SqlExecutor,
  principal: Principal,
  submissionId: string,
  area: string,
): Promise<void> {
  if (!isBoundToSections(principal)) return;
  const own = await readSectionsOf(sql, submissionId, principal.subject);
  if (!own.has(area)) {
    throw new DomainError('section-not-assigned', `The section ${area} is not assigned to you.`);
  }
}

/**
 * What a contributor edits is a draft again. A coordinator judges what is ready, and may mend a word in it without
 * handing it in anew.
 */
export async function takeBackReady(
  sql: SqlExecutor,
  principal: Principal,
  { submissionId, instrument }: Writing,
  questions: Iterable<string>,
  at: Date,
): Promise<void> {
  if (!isBoundToSections(principal)) return;
  const areaOf = areaOfQuestion(instrument);
  const areas = new Set([...questions].flatMap((question) => areaOf.get(question) ?? []));
  await unmarkReady(sql, submissionId, [...areas], { at, subject: principal.subject });
}
