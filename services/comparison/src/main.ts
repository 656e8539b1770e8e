import { runService } from '@interlace/service-kit';
import { createComparison } from './app.ts';
import { readComparisonConfig } from './config.ts';

const config = readComparisonConfig();
const { app, bus, database } = await createComparison(config);
await runService(app, { config, bus, database });
