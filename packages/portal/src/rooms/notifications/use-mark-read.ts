import { dataOf, type ReadNotificationsInput } from '@interlace/api-client';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';

/** Marks as read: some, or all that were there at a moment. */
export const useMarkRead = () =>
  useCommand(
    (body: ReadNotificationsInput, headers) =>
      dataOf(api.POST('/api/v1/notifications/read', { body, headers })),
    { refreshes: [['notifications']] },
  );
