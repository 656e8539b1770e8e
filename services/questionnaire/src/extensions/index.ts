import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { askExtensionRoute } from './ask-extension.route.ts';
import { decideExtensionRoutes } from './decide-extension.routes.ts';
import { listExtensionsRoute } from './list-extensions.route.ts';

/** The room of extensions: cities ask for a later deadline, the office answers. */
export function extensions(app: App, questionnaire: Questionnaire): void {
  askExtensionRoute(app, questionnaire);
  decideExtensionRoutes(app, questionnaire);
  listExtensionsRoute(app, questionnaire);
}
