import { methodBundle } from '@interlace/scoring-method';
import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import type { Scoring } from '../scoring.ts';
import { sendTagged } from '../send-tagged.ts';

export function getMethodsRoute(app: App, { methods }: Scoring): void {
  app.get(
    '/api/v1/methods',
    {
      schema: {
        operationId: 'getMethods',
        tags: ['methods'],
        summary: 'The current method and all released versions, oldest first',
        response: { 200: z.object({ current: methodBundle, items: z.array(methodBundle) }) },
      },
    },
    async (request, reply) => sendTagged(request, reply, { current: methods.current, items: methods.all }),
  );
}
