import { type App, command } from '@interlace/service-kit';
import type { Gateway } from '../gateway.ts';
import { ownAccount } from '../identity/own-account.ts';
import { demandPresent } from '../people/membership.ts';
import { defaultSettings, notificationSettings } from './notification-settings.ts';
import { readReader } from './reader.store.ts';
import { replanDeliveries } from './replan.ts';

const tags = ['notifications'];
const path = '/api/v1/notification-settings';

/** How a person wants to be told. Mails about passwords and sign-ins are not a matter of choice. */
export function settingsRoutes(app: App, { database, now }: Pick<Gateway, 'database' | 'now'>): void {
  app.get(
    path,
    {
      config: { untagged: true },
      schema: {
        operationId: 'getNotificationSettings',
        tags,
        summary: 'How one wants to be told; the defaults where nothing was chosen',
        response: { 200: notificationSettings },
      },
    },
    async ({ principal }) => {
      const reader = await readReader(database.pool, ownAccount(principal));
      return reader?.settings ?? defaultSettings;
    },
  );

  app.put(
    path,
    {
      schema: {
        operationId: 'setNotificationSettings',
        tags,
        summary: 'Choose how one wants to be told; what still waits follows',
        description:
          'Hours are those of the time zone in the profile. Mails about signing in come in any case.',
        body: notificationSettings,
        response: { 200: notificationSettings },
      },
    },
    command(database, async ({ request: { body }, tx, principal }) => {
      const userId = ownAccount(principal);
      await demandPresent(database, tx, principal);
      const { groups, digestHour, quietHours } = body;
      const chosen = {
        groups,
        digestHour,
        quietFrom: quietHours?.from ?? null,
        quietUntil: quietHours?.until ?? null,
        updatedAt: now(),
      };
      await tx.notificationSetting.upsert({
        where: { userId },
        create: { userId, ...chosen },
        update: chosen,
      });
      await replanDeliveries(database.sql(tx), userId, now());
      return { status: 200, body, audit: { object: { kind: 'accounts', id: userId }, after: body } };
    }),
  );
}
