import type { App } from '@interlace/service-kit';
import type { Comparison } from '../comparison.ts';
import { downloadReleaseRoutes } from './download-release.routes.ts';
import { publishReleaseRoute } from './publish-release.route.ts';
import { readReleasesRoutes } from './read-releases.route.ts';

/** Freezing the figures of a round, and everything that is public from then on. */
export function releaseRoutes(app: App, comparison: Comparison): void {
  publishReleaseRoute(app, comparison);
  readReleasesRoutes(app, comparison);
  downloadReleaseRoutes(app, comparison);
}
