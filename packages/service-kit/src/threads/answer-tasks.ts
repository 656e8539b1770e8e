import { platform, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { failureOf, type ThreadMessage } from './messages.ts';

/** In the script of a `TaskThread`: does the tasks it is sent, one after the other. Parts of an outcome are told as they come. */
export function answerTasks<Task, Answer, Part = never>(
  work: (task: Task, tell: (part: Part) => void) => Answer | Promise<Answer>,
): void {
  // Requests go first. Elsewhere the priority would be that of the whole process.
  if (platform() === 'linux') setPriority(10);
  const say = (message: ThreadMessage<Answer, Part>) => parentPort?.postMessage(message);
  parentPort?.on('message', async (task: Task) => {
    try {
      say({ kind: 'answer', answer: await work(task, (part) => say({ kind: 'part', part })) });
    } catch (error) {
      say({ kind: 'failure', failure: failureOf(error) });
    }
  });
}
