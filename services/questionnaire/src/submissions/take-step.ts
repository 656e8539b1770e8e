import type { Principal } from '@interlace/contracts';
import {
  submissionReopenedV1,
  submissionSubmittedV1,
  submissionValidatedV1,
  submissionWithdrawnV1,
} from '@interlace/contracts';
import type { Answers } from '@interlace/instruments';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import type { Released } from '../reviews/release.ts';
import { recordStep } from './submission.store.ts';
import { evolve, type Submission, type SubmissionStep } from './submission.ts';

export interface Step {
  readonly step: SubmissionStep;
  readonly at: Date;
  readonly principal: Principal;
  /** What was sent; of a submitted step only. */
  readonly answers?: Answers;
  /** What the review made of the answers; of a validated step only. */
  readonly released?: Released;
}

/** Takes a decided step: new state, history and event, all in the caller's transaction. */
export async function takeStep(
  { database, bus }: Questionnaire,
  tx: QuestionnaireTx,
  submission: Submission,
  { step, at, principal, answers, released }: Step,
): Promise<Submission> {
  const after = evolve(submission, step);
  const { subject } = principal;
  await recordStep(database.sql(tx), submission.id, step, after, { at, subject });
  await announce(bus, tx, submission, step, at, { answers, released });
  const late = step.step === 'submitted' ? step.late : submission.late;
  return { ...submission, ...after, since: at, late };
}

/** Events tell state and values; reasons, comments, evidence and people stay here. */
function announce(
  bus: Questionnaire['bus'],
  tx: QuestionnaireTx,
  { id: submissionId, cityId, roundId, networkId, instrument, origin }: Submission,
  decided: SubmissionStep,
  instant: Date,
  { answers = new Map(), released }: Pick<Step, 'answers' | 'released'>,
): Promise<void> {
  const reference = {
    submissionId,
    cityId,
    roundId,
    networkId,
    instrument,
    submissionVersion: decided.version,
  };
  const at = instant.toISOString();
  switch (decided.step) {
    case 'submitted': {
      const facts = [...answers].map(([question, answer]) => ({ question, ...answer }));
      return bus.publish(tx, submissionSubmittedV1, {
        ...reference,
        origin,
        submittedAt: at,
        ...(decided.late && { late: true }),
        answers: facts,
      });
    }
    case 'reopened':
      return bus.publish(tx, submissionReopenedV1, { ...reference, reopenedAt: at });
    case 'withdrawn':
      return bus.publish(tx, submissionWithdrawnV1, { ...reference, withdrawnAt: at });
    case 'validated':
      return bus.publish(tx, submissionValidatedV1, { ...reference, validatedAt: at, ...released });
  }
}
