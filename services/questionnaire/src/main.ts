import { runService } from '@interlace/service-kit';
import { createQuestionnaire } from './app.ts';
import { readQuestionnaireConfig } from './config.ts';
import { openMissingReviews } from './reviews/open-missing-reviews.ts';

const config = readQuestionnaireConfig();
const questionnaire = await createQuestionnaire(config);
const { app, bus, database } = questionnaire;
await openMissingReviews(questionnaire);
await runService(app, { config, bus, database });
