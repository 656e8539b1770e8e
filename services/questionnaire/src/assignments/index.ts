import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { assignSectionRoute } from './assign-section.route.ts';
import { listAssignmentsRoute } from './list-assignments.route.ts';

/** The room of assignments: which sections a contributor writes. */
export function assignments(app: App, questionnaire: Questionnaire): void {
  listAssignmentsRoute(app, questionnaire);
  assignSectionRoute(app, questionnaire);
}
