import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { acceptAnswersRoute } from './accept-answers.route.ts';
import { agreementRoute } from './agreement.route.ts';
import { decideAppealRoute, raiseAppealRoute } from './appeal.routes.ts';
import { assignReviewsRoute, handOverReviewsRoute } from './assign-reviews.routes.ts';
import { drawSampleRoute, giveBlindVerdictRoute, listBlindReviewsRoute } from './blind-review.routes.ts';
import { giveVerdictRoute } from './give-verdict.route.ts';
import { listReviewsRoute } from './list-reviews.route.ts';
import { openQueryRoute, replyToQueryRoute } from './query.routes.ts';
import { readReviewsRoutes } from './read-reviews.routes.ts';

/** The room of reviews: what evaluators say of each answer that was sent, and what the city says to that. */
export function reviews(app: App, questionnaire: Questionnaire): void {
  listReviewsRoute(app, questionnaire);
  listBlindReviewsRoute(app, questionnaire);
  agreementRoute(app, questionnaire);
  assignReviewsRoute(app, questionnaire);
  handOverReviewsRoute(app, questionnaire);
  drawSampleRoute(app, questionnaire);
  readReviewsRoutes(app, questionnaire);
  acceptAnswersRoute(app, questionnaire);
  giveVerdictRoute(app, questionnaire);
  openQueryRoute(app, questionnaire);
  replyToQueryRoute(app, questionnaire);
  raiseAppealRoute(app, questionnaire);
  decideAppealRoute(app, questionnaire);
  giveBlindVerdictRoute(app, questionnaire);
}
