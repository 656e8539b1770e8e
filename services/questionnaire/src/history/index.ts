import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { readAnswerHistoryRoute } from './read-answer-history.route.ts';
import { readChangesRoute } from './read-changes.route.ts';
import { visitRoutes } from './visit.routes.ts';

/** The room of history: how an answer came to be what it is, and what is new for somebody. */
export function history(app: App, questionnaire: Questionnaire): void {
  readAnswerHistoryRoute(app, questionnaire);
  readChangesRoute(app, questionnaire);
  visitRoutes(app, questionnaire);
}
