import { MethodError } from '@interlace/composite-index';
import { answerTasks } from '@interlace/service-kit/answer-tasks';
import { methodProblem } from '../routes/method-problem.ts';
import { perform, type TaskName, type Tasks } from './task.ts';

answerTasks(async ({ name, input }: { name: TaskName; input: Tasks[TaskName]['input'] }) => {
  try {
    return await perform(name, input);
  } catch (error) {
    throw error instanceof MethodError ? methodProblem(error, 'item') : error;
  }
});
