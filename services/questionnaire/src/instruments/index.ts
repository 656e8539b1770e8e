import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { publishInstrumentRoute } from './publish-instrument.route.ts';
import { readInstrumentsRoutes } from './read-instruments.route.ts';
import { readTranslationsRoutes } from './read-translations.routes.ts';
import { saveTranslationRoute } from './save-translation.route.ts';

/** The room of published instruments and their translations. */
export function instruments(app: App, questionnaire: Questionnaire): void {
  publishInstrumentRoute(app, questionnaire);
  readInstrumentsRoutes(app, questionnaire);
  readTranslationsRoutes(app, questionnaire);
  saveTranslationRoute(app, questionnaire);
}
