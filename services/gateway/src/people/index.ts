import type { App } from '@interlace/service-kit';
import type { Gateway } from '../gateway.ts';
import { acceptInvitationRoute } from './accept-invitation.route.ts';
import { changeUsersRoutes } from './change-users.routes.ts';
import { invitationsRoutes } from './invitations.routes.ts';
import { membersRoutes } from './members.routes.ts';
import { namesRoute } from './names.route.ts';
import { userSessionsRoutes } from './user-sessions.routes.ts';
import { usersRoutes } from './users.routes.ts';

export { inviteFirstAdministrator } from './first-administrator.ts';

/** Invitations, members of organisations, and accounts. */
export function people(app: App, gateway: Gateway): void {
  invitationsRoutes(app, gateway);
  acceptInvitationRoute(app, gateway);
  membersRoutes(app, gateway);
  namesRoute(app, gateway);
  usersRoutes(app, gateway);
  changeUsersRoutes(app, gateway);
  userSessionsRoutes(app, gateway);
}
