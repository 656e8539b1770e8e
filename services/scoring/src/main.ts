import { runService } from '@interlace/service-kit';
import { createScoring } from './app.ts';
import { readScoringConfig } from './config.ts';

const config = readScoringConfig();
const { app, bus, database, backlog } = await createScoring(config);
await runService(app, { config, bus, database });
// After a release with a new method version, and after a crash: what is stored tells what is left to score.
backlog.start();
