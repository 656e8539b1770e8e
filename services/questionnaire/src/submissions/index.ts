import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { checkSubmissionRoute } from './check-submission.route.ts';
import { clearAnswerRoute } from './clear-answer.route.ts';
import { correctSubmissionRoutes } from './correct-submission.route.ts';
import { createSubmissionRoute } from './create-submission.route.ts';
import { listSubmissionsRoute } from './list-submissions.route.ts';
import { readSubmissionRoute } from './read-submission.route.ts';
import { saveAnswersRoutes } from './save-answers.route.ts';
import { setPositionRoute } from './set-position.route.ts';
import { submitSubmissionRoute } from './submit-submission.route.ts';
import { validateSubmissionRoute } from './validate-submission.route.ts';

/** The room of submissions and their answers. */
export function submissions(app: App, questionnaire: Questionnaire): void {
  createSubmissionRoute(app, questionnaire);
  listSubmissionsRoute(app, questionnaire);
  readSubmissionRoute(app, questionnaire);
  saveAnswersRoutes(app, questionnaire);
  clearAnswerRoute(app, questionnaire);
  setPositionRoute(app, questionnaire);
  checkSubmissionRoute(app, questionnaire);
  submitSubmissionRoute(app, questionnaire);
  correctSubmissionRoutes(app, questionnaire);
  validateSubmissionRoute(app, questionnaire);
}
