import type { App } from '@interlace/service-kit';
import type { Gateway } from '../gateway.ts';
import { emailVerificationsRoutes } from './email-verifications.routes.ts';
import { openidRoutes } from './openid.routes.ts';
import type { OpenidProvider } from './openid-providers.ts';
import { passkeySignInRoutes } from './passkey-sign-in.routes.ts';
import { passkeysRoutes } from './passkeys.routes.ts';
import { passwordResetsRoutes } from './password-resets.routes.ts';
import { profileRoutes } from './profile.routes.ts';
import { secondFactorRoutes } from './second-factor.routes.ts';
import { secondFactorSignInRoute } from './second-factor-sign-in.route.ts';
import { sessionsRoutes } from './sessions.routes.ts';
import { signInRoutes } from './sign-in.routes.ts';

/** What the routes of signing in need beyond what every room has. */
export interface Identity extends Gateway {
  readonly publicUrl: URL;
  readonly secret: string;
  readonly sessionCookie: string;
  readonly providers: readonly OpenidProvider[];
}

/** Signing in and out, and everything one does to the own account. */
export async function identityRoutes(
  app: App,
  gateway: Gateway,
  providers: readonly OpenidProvider[],
): Promise<void> {
  const { authCookies, secret } = await gateway.auth.$context;
  const publicUrl = new URL(gateway.config.INTERLACE_PUBLIC_URL);
  const sessionCookie = authCookies.sessionToken.name;
  const identity: Identity = { ...gateway, publicUrl, secret, sessionCookie, providers };
  signInRoutes(app, identity);
  secondFactorSignInRoute(app, identity);
  secondFactorRoutes(app, identity);
  passkeySignInRoutes(app, identity);
  openidRoutes(app, identity);
  passkeysRoutes(app, identity);
  sessionsRoutes(app, identity);
  profileRoutes(app, identity);
  passwordResetsRoutes(app, identity);
  emailVerificationsRoutes(app, identity);
}
