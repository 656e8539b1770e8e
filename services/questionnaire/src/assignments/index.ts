import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { assignSectionRoute } from './assign-section.route.ts';
import { getBoardRoute } from './get-board.route.ts';
import { listAssignmentsRoute } from './list-assignments.route.ts';
import { markSectionRoutes } from './mark-section.routes.ts';
import { planSectionRoute } from './plan-section.route.ts';

/** The room of assignments: who writes which section, until when, and how it stands. */
export function assignments(app: App, questionnaire: Questionnaire): void {
  listAssignmentsRoute(app, questionnaire);
  assignSectionRoute(app, questionnaire);
  planSectionRoute(app, questionnaire);
  markSectionRoutes(app, questionnaire);
  getBoardRoute(app, questionnaire);
}
