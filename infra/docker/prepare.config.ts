import { z } from 'zod';

const password = (role: string) => z.string().min(12).describe(`Password of the role ${role}`);
const pair = (name: string) => ({
  [`INTERLACE_${name.toUpperCase()}_OWNER_PASSWORD`]: password(`${name}_owner, which migrates`),
  [`INTERLACE_${name.toUpperCase()}_PASSWORD`]: password(`${name}, which the service runs as`),
});

/** The services with a database, in the order they are prepared. */
const services = ['city-registry', 'questionnaire', 'scoring', 'comparison', 'gateway'] as const;
const databaseName = (service: string) => service.replaceAll('-', '_');

/** What the preparing job reads: an administrator's address, two passwords a service, places for the gateway's secrets. */
export const prepareConfig = z.object({
  INTERLACE_ADMIN_DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .describe('The PostgreSQL server as a role that may create roles and databases'),
  INTERLACE_SIGNING_KEY_FILE: z
    .string()
    .min(1)
    .describe("Where the gateway's signing key is; made if there is none"),
  INTERLACE_IDENTITY_SECRET_FILE: z
    .string()
    .min(1)
    .describe('Where the secret of sessions and second factors is; made if there is none'),
  ...Object.assign({}, ...services.map((service) => pair(databaseName(service)))),
} as Record<string, z.ZodString | z.ZodURL>);

interface DatabaseToPrepare {
  service: string;
  name: string;
  ownerPassword: string;
  runtimePassword: string;
}

/** Each service's database with its passwords, as configured. */
export function databasesOf(config: z.infer<typeof prepareConfig>): DatabaseToPrepare[] {
  return services.map((service) => {
    const name = databaseName(service);
    const variable = `INTERLACE_${name.toUpperCase()}`;
    return {
      service,
      name,
      ownerPassword: config[`${variable}_OWNER_PASSWORD`] ?? '',
      runtimePassword: config[`${variable}_PASSWORD`] ?? '',
    };
  });
}
