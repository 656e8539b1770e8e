import type { App } from '@interlace/service-kit';
import type { Comparison } from '../comparison.ts';
import { Workbench } from '../laboratory/workbench.ts';
import { askWhatIfRoute } from './ask-what-if.route.ts';
import { getLargestGainsRoute } from './get-largest-gains.route.ts';
import { keepPlansRoutes } from './keep-plans.route.ts';
import { SampleTables } from './others.ts';
import { readPlansRoutes } from './read-plans.route.ts';
import type { WhatIfRoom } from './room.ts';

/** What other answers would bring a city, and the plans it keeps of them. */
export function whatIfRoutes(app: App, comparison: Comparison): void {
  const room: WhatIfRoom = { ...comparison, tables: new SampleTables(), workbench: new Workbench() };
  askWhatIfRoute(app, room);
  getLargestGainsRoute(app, room);
  readPlansRoutes(app, room);
  keepPlansRoutes(app, room);
  app.addHook('onClose', () => room.workbench.close());
}
