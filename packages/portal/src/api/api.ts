import { createApiClient } from '@interlace/api-client';

/** The platform's API, on this page's own origin and with its session. */
export const api = createApiClient();
