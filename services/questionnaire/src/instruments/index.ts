import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { publishInstrumentRoute } from './publish-instrument.route.ts';
import { readInstrumentsRoutes } from './read-instruments.route.ts';

/** The room of published instruments. */
export function instruments(app: App, questionnaire: Questionnaire): void {
  publishInstrumentRoute(app, questionnaire);
  readInstrumentsRoutes(app, questionnaire);
}
