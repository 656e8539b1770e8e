import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { addLinkRoute } from './add-link.route.ts';
import { beginSweeping } from './begin-sweeping.ts';
import { changeEvidenceRoutes } from './change-evidence.routes.ts';
import type { EvidenceShelf } from './evidence-shelf.ts';
import { listEvidenceRoute } from './list-evidence.route.ts';
import { readContentRoute } from './read-content.route.ts';
import { referToEvidenceRoutes } from './refer-to-evidence.routes.ts';
import { uploadFileRoute } from './upload-file.route.ts';

/** The room of evidence: files and links of a submission, and which answers they back. */
export function evidence(app: App, questionnaire: Questionnaire, shelf: EvidenceShelf): void {
  listEvidenceRoute(app, questionnaire, shelf);
  addLinkRoute(app, questionnaire);
  changeEvidenceRoutes(app, questionnaire);
  referToEvidenceRoutes(app, questionnaire);
  readContentRoute(app, questionnaire, shelf);
  app.register(async (uploads: App) => uploadFileRoute(uploads, questionnaire, shelf));
  beginSweeping(app, questionnaire.database.pool, shelf.store, questionnaire.now);
}
