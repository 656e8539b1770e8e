import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { type AuditDetails, digest, recordAudit } from '@interlace/service-kit';
import type { AnswerChange, KeptAnswer } from './answer.store.ts';
import type { Submission } from './submission.ts';

type Concerned = Pick<Submission, 'id' | 'cityId'>;

const about = ({ id, cityId }: Concerned) => ({ concerns: [cityId], object: { kind: 'submission', id } });
const lifecycle = ({ state, version, validated }: Submission) => ({ state, version, validated });

/** A step of a submission as the audit log holds it. */
export function auditStep(before: Submission | null, after: Submission, reason?: string): AuditDetails {
  return {
    ...about(after),
    before: before && lifecycle(before),
    after: { ...lifecycle(after), reason: reason === undefined ? undefined : digest(reason) },
  };
}

/** Saved or cleared answers: states and values, and one digest for the remarks people wrote. */
export function auditAnswers(submission: Concerned, changes: readonly AnswerChange[]): AuditDetails {
  const side = (answerOf: (change: AnswerChange) => KeptAnswer | null) =>
    Object.fromEntries(changes.map((change) => [change.question, audited(answerOf(change))]));
  return { ...about(submission), before: side(({ before }) => before), after: side(({ after }) => after) };
}

function audited(answer: KeptAnswer | null) {
  if (answer === null) return null;
  const { state, value, version, reason, comment } = answer;
  const hasRemarks = reason !== null || comment !== null;
  const remarks = hasRemarks ? digest(JSON.stringify([reason, comment])) : null;
  return { state, value, version, remarks };
}

/** Puts on record that the people of another organisation read drafts; nothing for the city's own people. */
export async function recordDraftReading(
  pool: SqlExecutor,
  { subject, organisation }: Principal,
  action: string,
  drafts: readonly Concerned[],
): Promise<void> {
  const foreign = drafts.filter(({ cityId }) => cityId !== organisation.id);
  const [first] = foreign;
  if (!first) return;
  const concerns = foreign.map(({ cityId }) => cityId);
  const object = { kind: 'submission', id: foreign.length === 1 ? first.id : null };
  await recordAudit(pool, { subject, organisationId: organisation.id, action, object, concerns });
}
