import { commonConfig, readConfig } from '@interlace/service-kit';
import { z } from 'zod';

/** Every variable this service reads. */
export const registryConfig = commonConfig.extend({
  INTERLACE_IMPORT_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .min(1_024)
    .max(64 * 1_048_576)
    .default(4 * 1_048_576)
    .describe('Largest registry import, CSV or JSON'),
});
export type RegistryConfig = z.infer<typeof registryConfig>;

export const readRegistryConfig = (): RegistryConfig => readConfig(registryConfig, process.env);
