import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { type AuditDetails, DomainError } from '@interlace/service-kit';
import { demandOwnSections, takeBackReady } from '../assignments/own-sections.ts';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { demandSound } from './answer.decide.ts';
import { readFacts, readStanding, saveAnswers } from './answer.store.ts';
import type { AnswerInput } from './answer.ts';
import { findOwn } from './find-in-sight.ts';
import { auditAnswers } from './submission.audit.ts';
import { demandWritable } from './submission.decide.ts';

export interface Save {
  readonly principal: Principal;
  readonly submissionId: string;
  readonly inputs: ReadonlyMap<string, AnswerInput>;
}

export interface Saved {
  readonly answers: { question: string; version: number; updatedAt: string }[];
  readonly audit: AuditDetails;
}

/** Saves one answer or many, all or nothing. @throws DomainError naming the question of every fault. */
export async function save(
  { database, library, now }: Questionnaire,
  tx: QuestionnaireTx,
  { principal, submissionId, inputs }: Save,
): Promise<Saved> {
  const sql = database.sql(tx);
  const submission = await findOwn(sql, principal, submissionId, 'to-save');
  demandWritable(submission);
  const instrument = await library.get(tx, submission.instrument);
  await demandOwnSections(sql, principal, { submissionId, instrument }, inputs.keys());
  demandSound(instrument, await readFacts(sql, submission.id), inputs);
  const at = now();
  const saved = await saveAnswers(sql, submission.id, inputs, { at, subject: principal.subject });
  if (saved.length < inputs.size) {
    const fresh = new Set(saved.map(({ question }) => question));
    await refuseStale(
      sql,
      submission.id,
      [...inputs.keys()].filter((question) => !fresh.has(question)),
    );
  }
  await takeBackReady(sql, principal, { submissionId, instrument }, inputs.keys(), at);
  const updatedAt = at.toISOString();
  const answers = saved.map(({ question, version }) => ({ question, version, updatedAt }));
  return { answers, audit: auditAnswers(submission, saved) };
}

/**
 * Tells what now stands in place of the answers somebody saw, so that they can put both together and lose neither.
 * @throws DomainError `answer-version-stale`, with the extension member `current`.
 */
export async function refuseStale(
  sql: SqlExecutor,
  submissionId: string,
  questions: readonly string[],
): Promise<never> {
  const current = await readStanding(sql, submissionId, questions);
  const versions = new Map(current.map(({ question, version }) => [question, version]));
  throw new DomainError(
    'answer-version-stale',
    `${questions.join(', ')} changed meanwhile; nothing was saved.`,
    {
      invalidParams: questions.map((question) => ({
        name: `/answers/${question}/version`,
        code: 'answer-version-stale',
        reason: `is now ${versions.get(question) ?? 0}`,
      })),
      extensions: { current },
    },
  );
}
