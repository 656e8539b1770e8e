import { migrate, serviceMigrations } from '@interlace/service-kit';
import { readGatewayConfig } from './config.ts';

const { INTERLACE_DATABASE_OWNER_URL: ownerUrl, INTERLACE_DATABASE_URL: runtimeUrl } = readGatewayConfig();
if (!ownerUrl) throw new Error('INTERLACE_DATABASE_OWNER_URL is needed to migrate');
await migrate({
  ownerUrl,
  runtimeRole: decodeURIComponent(new URL(runtimeUrl).username),
  directories: serviceMigrations(new URL('../prisma/migrations/', import.meta.url)),
});
