import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { commentRoutes } from './comment.routes.ts';
import { listThreadsRoute } from './list-threads.route.ts';
import { openThreadRoute } from './open-thread.route.ts';
import { settleThreadRoutes } from './settle-thread.routes.ts';

/** The room of discussion: what a city and its partner say to each other about the answers. */
export function discussion(app: App, questionnaire: Questionnaire): void {
  listThreadsRoute(app, questionnaire);
  openThreadRoute(app, questionnaire);
  commentRoutes(app, questionnaire);
  settleThreadRoutes(app, questionnaire);
}
