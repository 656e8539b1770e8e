import { parentPort } from 'node:worker_threads';
import { MethodError } from '@interlace/composite-index';
import type { InvalidParam } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit/problems';
import { methodProblem } from '../routes/method-problem.ts';
import { perform, type TaskName, type Tasks } from './task.ts';

export interface TaskMessage {
  readonly id: number;
  readonly name: TaskName;
  readonly input: Tasks[TaskName]['input'];
}

/** A refusal crosses threads by its parts. */
export type Failure =
  | {
      readonly kind: 'domain';
      readonly code: string;
      readonly message: string;
      readonly invalidParams: readonly InvalidParam[];
    }
  | { readonly kind: 'fault'; readonly message: string };

export type TaskAnswer =
  | { readonly id: number; readonly output: Tasks[TaskName]['output'] }
  | { readonly id: number; readonly failure: Failure };

parentPort?.on('message', async ({ id, name, input }: TaskMessage) => {
  const answer: TaskAnswer = await perform(name, input).then(
    (output) => ({ id, output }),
    (error: unknown) => ({ id, failure: failureOf(error) }),
  );
  parentPort?.postMessage(answer);
});

function failureOf(error: unknown): Failure {
  const refusal = error instanceof MethodError ? methodProblem(error, 'item') : error;
  if (refusal instanceof DomainError) {
    const { code, message, invalidParams = [] } = refusal;
    return { kind: 'domain', code, message, invalidParams };
  }
  return { kind: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
