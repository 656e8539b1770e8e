import { apiKey } from '@better-auth/api-key';
import { passkey } from '@better-auth/passkey';
import { type Logger, uuidv7 } from '@interlace/service-kit';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { API_KEY_PREFIX } from '../credentials/credentials.ts';
import type { GatewayDatabase } from '../gateway.ts';
import { openidAdmission } from './openid-admission.ts';
import { openidClient } from './openid-client.ts';
import type { OpenidProvider } from './openid-providers.ts';
import { keptRecoveryCodes } from './recovery-codes.ts';
import { LONGEST_SESSION_SECONDS, mayBegin } from './session-rules.ts';

const QUARTER_SECONDS = 900;
/** As the database has it. */
export const DEFAULT_TIME_ZONE = 'Europe/Brussels';
const NO_TOKENS = { accessToken: null, refreshToken: null, idToken: null };

export interface AuthOptions {
  database: GatewayDatabase;
  /** Origin under which people reach the platform. */
  publicUrl: URL;
  /** Signs cookies, encrypts second factors. */
  secret: string;
  logger: Logger;
  /** Where people may sign in beside here. */
  providers: readonly OpenidProvider[];
}

/**
 * Users, sessions and second factors, by the library. None of its own routes is served: ours call it, so
 * that every input is parsed by our schemas and every refusal is a problem document.
 */
export function createAuth({ database, publicUrl, secret, logger, providers }: AuthOptions) {
  return betterAuth({
    appName: 'Interlace',
    baseURL: publicUrl.origin,
    secret,
    database: prismaAdapter(database.client, { provider: 'postgresql' }),
    // Its words may name people, and logs never do.
    logger: { log: (level, message) => logger[level]({ library: 'better-auth' }, message) },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
    },
    // Its end is fixed; how long it may lie idle is for the reader of sessions to say.
    session: {
      expiresIn: LONGEST_SESSION_SECONDS,
      disableSessionRefresh: true,
      freshAge: QUARTER_SECONDS,
      additionalFields: {
        hasTwoFactors: { type: 'boolean', defaultValue: false, input: false },
        activeOrganizationId: { type: 'string', required: false, input: false },
      },
    },
    // Challenges and states are kept as digests.
    verification: { storeIdentifier: 'hashed' },
    user: {
      validateUserInfo: openidAdmission(database, providers),
      additionalFields: {
        language: { type: 'string', defaultValue: 'en', input: false },
        timeZone: { type: 'string', defaultValue: DEFAULT_TIME_ZONE, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    advanced: {
      cookiePrefix: 'interlace',
      useSecureCookies: publicUrl.protocol === 'https:',
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => uuidv7() },
    },
    account: {
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, requireLocalEmailVerified: true },
    },
    databaseHooks: {
      // What a provider gives is used once, to sign in; none of it is kept.
      account: { create: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) } },
      session: { create: { before: async (session) => mayBegin(database, session) } },
    },
    plugins: [
      genericOAuth({ config: providers.map((provider) => openidClient(provider, publicUrl)) }),
      twoFactor({
        issuer: 'Interlace',
        backupCodeOptions: { storeBackupCodes: keptRecoveryCodes(secret) },
      }),
      // Draws secrets and keeps their digests; quotas and who a key is are ours (src/api-keys).
      apiKey({
        defaultPrefix: API_KEY_PREFIX,
        rateLimit: { enabled: false },
        startingCharactersConfig: { charactersLength: 10 },
      }),
      passkey({
        rpID: publicUrl.hostname,
        rpName: 'Interlace',
        origin: publicUrl.origin,
        advanced: { webAuthnChallengeCookie: 'passkey_challenge' },
        // In place of password and second factor at once: the device has to know its owner.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) =>
            demandOwner(verification.registrationInfo?.userVerified, 'FAILED_TO_VERIFY_REGISTRATION'),
        },
        authentication: {
          afterVerification: ({ verification }) =>
            demandOwner(verification.authenticationInfo.userVerified, 'AUTHENTICATION_FAILED'),
        },
      }),
    ],
  });
}

async function demandOwner(isVerified: boolean | undefined, code: string): Promise<void> {
  if (!isVerified) throw new APIError('BAD_REQUEST', { code });
}

export type Auth = ReturnType<typeof createAuth>;
