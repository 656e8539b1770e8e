import { runService } from '@interlace/service-kit';
import { createQuestionnaire } from './app.ts';
import { readQuestionnaireConfig } from './config.ts';

const config = readQuestionnaireConfig();
const { app, bus, database } = await createQuestionnaire(config);
await runService(app, { config, bus, database });
