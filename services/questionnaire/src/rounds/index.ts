import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { closeRoundRoute } from './close-round.route.ts';
import { openRoundRoute } from './open-round.route.ts';
import { readRoundsRoutes } from './read-rounds.route.ts';

/** The room of rounds. */
export function rounds(app: App, questionnaire: Questionnaire): void {
  openRoundRoute(app, questionnaire);
  closeRoundRoute(app, questionnaire);
  readRoundsRoutes(app, questionnaire);
}
