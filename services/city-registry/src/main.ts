import { runService } from '@interlace/service-kit';
import { createCityRegistry } from './app.ts';
import { readRegistryConfig } from './config.ts';

const config = readRegistryConfig();
const { app, bus, database } = await createCityRegistry(config);
await runService(app, { config, bus, database });
