import { answerTasks } from '@interlace/service-kit/answer-tasks';
import { writePdf } from './write-pdf.ts';

answerTasks(writePdf);
