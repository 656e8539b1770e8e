import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import type { Credentials } from '../credentials/credentials.ts';
import type { LiveStreams } from './live-streams.ts';

/** Server-sent events at /api/v1/live. */
export function liveRoute(app: App, streams: LiveStreams, credentials: Credentials): void {
  app.get(
    '/api/v1/live',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listen',
        tags: ['live'],
        summary:
          'What happens to the cities the bearer may see, and what is for the bearer alone, as server-sent events',
        description:
          '`score-ready` {cityId, roundId, submissionVersion}: the score of that version is derived. The benchmark ' +
          'learns of it at the same moment and shows it some milliseconds later: read it again until it shows that ' +
          'version. `notification` (a Notification, with `unread`): one more in the own list. `presence` (a ' +
          'SubmissionPresence): who has a submission open that the bearer has open, too. Both are for people, not for ' +
          'keys. Nothing is kept for a client that is away (Last-Event-ID is accepted and changes nothing): read ' +
          'what is shown after connecting. The server ends a stream after 15 minutes; connect again.',
        response: {
          200: {
            description: 'A stream of events',
            content: { 'text/event-stream': { schema: z.unknown() } },
          },
        },
      },
    },
    (request, reply) => {
      const stream = streams.open(request.principal, () => credentials.bearerNow(request));
      request.raw.once('close', () => stream.destroy());
      reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no').type('text/event-stream');
      return reply.send(stream);
    },
  );
  // Ends the streams before the server waits for requests under way.
  app.addHook('preClose', async () => streams.closeAll());
}
