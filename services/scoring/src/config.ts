import { commonConfig, readConfig } from '@interlace/service-kit';

/** What this service reads from its environment: nothing beyond what all services do. */
export const scoringConfig = commonConfig;
export type ScoringConfig = ReturnType<typeof scoringConfig.parse>;

export const readScoringConfig = (): ScoringConfig => readConfig(scoringConfig, process.env);
