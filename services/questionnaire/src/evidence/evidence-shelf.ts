import { ConfigError } from '@interlace/service-kit';
import type { QuestionnaireConfig } from '../config.ts';
import type { EvidenceStore } from './evidence-store.port.ts';
import { createFolderStore } from './folder.store.ts';
import { clamdCheck, type MalwareCheck } from './malware-check.ts';
import { createS3Store } from './s3.store.ts';

/** Where evidence files go, and what they have to pass. */
export interface EvidenceShelf {
  readonly store: EvidenceStore;
  readonly bytesPerFile: number;
  /** Null where nothing looks for malware. */
  readonly malware: MalwareCheck | null;
}

/** As configured. @throws ConfigError naming what is missing. */
export function evidenceShelf(config: QuestionnaireConfig): EvidenceShelf {
  const { INTERLACE_EVIDENCE_FILE_LIMIT_BYTES: bytesPerFile, INTERLACE_EVIDENCE_CLAMD: clamd } = config;
  const [host, port] = clamd?.split(':') ?? [];
  return { store: storeOf(config), bytesPerFile, malware: host ? clamdCheck(host, Number(port)) : null };
}

function storeOf(config: QuestionnaireConfig): EvidenceStore {
  if (config.INTERLACE_EVIDENCE_STORE === 'folder') {
    const { INTERLACE_EVIDENCE_FOLDER: folder } = config;
    if (!folder) throw new ConfigError(['INTERLACE_EVIDENCE_FOLDER is needed where evidence is in a folder']);
    return createFolderStore(folder);
  }
  const bucket = config.INTERLACE_EVIDENCE_S3_BUCKET;
  const accessKeyId = config.INTERLACE_EVIDENCE_S3_ACCESS_KEY_ID;
  const secretAccessKey = config.INTERLACE_EVIDENCE_S3_SECRET_ACCESS_KEY;
  if (!bucket) throw new ConfigError(['INTERLACE_EVIDENCE_S3_BUCKET is needed where evidence is in S3']);
  if (Boolean(accessKeyId) !== Boolean(secretAccessKey))
    throw new ConfigError(['INTERLACE_EVIDENCE_S3_ACCESS_KEY_ID and …_SECRET_ACCESS_KEY belong together']);
  return createS3Store({
    bucket,
    region: config.INTERLACE_EVIDENCE_S3_REGION,
    ...(config.INTERLACE_EVIDENCE_S3_ENDPOINT && { endpoint: config.INTERLACE_EVIDENCE_S3_ENDPOINT }),
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
  });
}
