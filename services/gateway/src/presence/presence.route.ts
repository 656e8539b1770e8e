import { type App, DomainError, notFound } from '@interlace/service-kit';
import type { Gateway } from '../gateway.ts';
import { ownAccount } from '../identity/own-account.ts';
import { tellInstances } from '../live/live-channel.ts';
import { seesDraftsOf } from './drafts-in-sight.ts';
import { beat, listPresent } from './presence.store.ts';
import { heartbeat, presenceBody, presentTo } from './presence.wire.ts';

/** A beat every twenty seconds, one at every change of question, and some windows. */
const rateLimit = { max: 300, timeWindow: 60_000 };

/** Telling that one has a submission open, and hearing who else has. */
export function presenceRoute(app: App, { database, now }: Pick<Gateway, 'database' | 'now'>): void {
  app.put(
    '/api/v1/presence',
    {
      config: { rateLimit },
      schema: {
        operationId: 'beatPresence',
        tags: ['presence'],
        summary: 'Tell that one has a submission open; answers who else has',
        description:
          'To be repeated every 20 seconds and when one goes to another question: who is silent for 45 seconds is gone. ' +
          'The others hear of it as the event `presence` of the live stream. It is no command: nothing of it is kept, ' +
          'and it takes no Idempotency-Key.',
        body: heartbeat,
        response: { 200: presenceBody },
      },
    },
    async ({ body, principal }) => {
      const { question, ...open } = body;
      const time = now();
      if (!seesDraftsOf(principal, open, time.toISOString().slice(0, 10))) throw notFound('The submission');
      const subject = ownAccount(principal);
      const beating = { ...open, subject, organisationId: principal.organisation.id, question };
      const isNews = await beat(database.pool, beating, time);
      if (isNews === undefined) throw new DomainError('token-invalid', 'The account is no longer a member.');
      if (isNews) await tellInstances(database.pool, { about: 'presence', ...open });
      const rows = await listPresent(database.pool, open, time);
      return { ...open, present: presentTo(principal, rows) };
    },
  );
}
