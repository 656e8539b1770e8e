import { answerTasks } from '@interlace/service-kit/answer-tasks';
import { buildRelease } from './build-release.ts';

answerTasks(buildRelease);
