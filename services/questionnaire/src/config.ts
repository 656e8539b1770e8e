import { commonConfig, readConfig } from '@interlace/service-kit';
import { z } from 'zod';

/** Every variable this service reads: those every service has, and where evidence files go. */
export const questionnaireConfig = z.object({
  ...commonConfig.shape,
  INTERLACE_EVIDENCE_STORE: z
    .enum(['folder', 's3'])
    .default('folder')
    .describe('Where evidence files are kept: a folder for one machine, an S3-compatible store for more'),
  INTERLACE_EVIDENCE_FOLDER: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of evidence files; needed where INTERLACE_EVIDENCE_STORE is folder'),
  INTERLACE_EVIDENCE_S3_BUCKET: z
    .string()
    .min(1)
    .optional()
    .describe('Bucket of evidence files, which has to exist; needed where INTERLACE_EVIDENCE_STORE is s3'),
  INTERLACE_EVIDENCE_S3_REGION: z.string().min(1).default('eu-central-1').describe('Region of the bucket'),
  INTERLACE_EVIDENCE_S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Address of an S3-compatible server other than Amazon's"),
  INTERLACE_EVIDENCE_S3_ACCESS_KEY_ID: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Key of an account that may read, write, delete and list in the bucket; without it the role of the machine',
    ),
  INTERLACE_EVIDENCE_S3_SECRET_ACCESS_KEY: z.string().min(1).optional().describe('Secret of that key'),
  INTERLACE_EVIDENCE_FILE_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .min(1_024)
    .max(100 * 1_048_576)
    .default(20 * 1_048_576)
    .describe('Largest evidence file'),
  INTERLACE_EVIDENCE_CLAMD: z
    .string()
    .regex(/^[^\s:]+:\d+$/, 'must be host:port')
    .optional()
    .describe(
      'ClamAV daemon as host:port that checks every evidence file; without it none is checked for malware',
    ),
});
export type QuestionnaireConfig = z.infer<typeof questionnaireConfig>;

/** The only reader of the environment. @throws ConfigError naming every fault. */
export const readQuestionnaireConfig = (): QuestionnaireConfig =>
  readConfig(questionnaireConfig, process.env);
