import { commonConfig, readConfig } from '@interlace/service-kit';
import type { z } from 'zod';

/** Every variable this service reads: those every service has. */
export const questionnaireConfig = commonConfig;
export type QuestionnaireConfig = z.infer<typeof questionnaireConfig>;

/** The only reader of the environment. @throws ConfigError naming every fault. */
export const readQuestionnaireConfig = (): QuestionnaireConfig =>
  readConfig(questionnaireConfig, process.env);
