import { role } from '@interlace/contracts';
import { ConfigError, commonConfig, readConfig } from '@interlace/service-kit';
import { z } from 'zod';

const address = (service: string) =>
  z.url({ protocol: /^https?$/ }).describe(`Address of the ${service} service`);

/** The gateway issues the tokens, so it has no JWKS address to read them from. */
export const gatewayConfig = z.object({
  ...commonConfig.omit({ INTERLACE_JWKS_URL: true }).shape,
  INTERLACE_BODY_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .min(1_024)
    .max(64 * 1_048_576)
    .default(4 * 1_048_576)
    .describe('Largest request body passed on; a service may refuse a smaller one'),
  INTERLACE_ENVIRONMENT: z
    .enum(['local', 'deployment'])
    .default('deployment')
    .describe('`local` is set by npm start alone; seeded accounts exist nowhere else'),
  INTERLACE_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .describe('Address under which people reach the platform; cookies are Secure where it is https'),
  INTERLACE_SIGNING_KEY_FILE: z
    .string()
    .min(1)
    .describe(
      'File with the Ed25519 private key, as JWK, that signs every token; readable by the gateway alone',
    ),
  INTERLACE_IDENTITY_SECRET_FILE: z
    .string()
    .min(1)
    .describe(
      'File with at least 32 random characters, which sign cookies and encrypt what has to be kept secret; readable by the gateway alone',
    ),
  INTERLACE_REQUIRE_SECOND_FACTOR: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    )
    .pipe(z.array(role))
    .default([])
    .describe(
      'Roles, separated by commas, that are nothing in a session that began without a second factor; recommended: platform-administrator,network-manager',
    ),
  INTERLACE_OPENID_PROVIDERS_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'JSON file with the OpenID providers of organisations, secrets included; readable by the gateway alone',
    ),
  INTERLACE_SEEDED_ACCOUNTS_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('File with the accounts seeded by npm start; refused unless INTERLACE_ENVIRONMENT is local'),
  INTERLACE_FIRST_ADMINISTRATOR: z
    .email()
    .optional()
    .describe('Address that is invited at the start where the platform has no administrator at all'),
  INTERLACE_SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Mail server as smtp:// or smtps://, with account and password; without it mails are kept'),
  INTERLACE_MAIL_FROM: z
    .string()
    .min(3)
    .default('Interlace <no-reply@interlace.example>')
    .describe('Sender of every mail'),
  INTERLACE_WEBHOOKS_ALLOW_PRIVATE: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .default(false)
    .describe(
      'true lets webhooks go to private addresses, to any port and over http; for networks without strangers',
    ),
  INTERLACE_PORTAL_DIRECTORY: z
    .string()
    .min(1)
    .default('packages/portal/dist')
    .describe('Folder with the built portal, seen from where Interlace is installed'),
  INTERLACE_CITY_REGISTRY_URL: address('city-registry'),
  INTERLACE_QUESTIONNAIRE_URL: address('questionnaire'),
  INTERLACE_SCORING_URL: address('scoring'),
  INTERLACE_COMPARISON_URL: address('comparison'),
});
export type GatewayConfig = z.infer<typeof gatewayConfig>;

/** @throws ConfigError naming every fault, among them seeded accounts anywhere but under npm start. */
export function readGatewayConfig(environment: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const config = readConfig(gatewayConfig, environment);
  if (config.INTERLACE_SEEDED_ACCOUNTS_FILE !== undefined && config.INTERLACE_ENVIRONMENT !== 'local') {
    throw new ConfigError([
      'INTERLACE_SEEDED_ACCOUNTS_FILE is refused: seeded accounts exist only under npm start',
    ]);
  }
  return config;
}
