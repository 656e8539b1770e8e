import { exit } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';
import { DomainError } from '../../http/problems.ts';
import { answerTasks } from '../answer-tasks.ts';

export type SampleTask = 'answer' | 'refuse' | 'fail' | 'break' | 'exit' | 'hang';

answerTasks(async (task: SampleTask, tell: (part: number) => void) => {
  if (task === 'refuse')
    throw new DomainError('conflict', 'No.', { invalidParams: [{ name: '/a', code: 'b', reason: 'c' }] });
  if (task === 'fail') throw new TypeError('a fault');
  if (task === 'break') queueMicrotask(() => assertNever('broken'));
  if (task === 'exit') exit(3);
  if (task === 'break' || task === 'hang') await setTimeout(600_000);
  tell(1);
  tell(2);
  return threadId;
});

function assertNever(message: string): never {
  throw new Error(message);
}
