import { commonConfig, readConfig } from '@interlace/service-kit';

/** What this service reads from its environment: nothing beyond what all services do. */
export const comparisonConfig = commonConfig;
export type ComparisonConfig = ReturnType<typeof comparisonConfig.parse>;

export const readComparisonConfig = (): ComparisonConfig => readConfig(comparisonConfig, process.env);
