import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { EvidenceStore, StoredObject } from './evidence-store.port.ts';

export interface S3Place {
  readonly bucket: string;
  readonly region: string;
  /** Of a server other than Amazon's. Its buckets are addressed by path. */
  readonly endpoint?: string;
  /** Without them the SDK looks where it always does: environment, profile, role of the machine. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

const CONNECT_LIMIT_MS = 3_000;
const ANSWER_LIMIT_MS = 30_000;

/** Evidence in a bucket of an S3-compatible store, for more than one machine. The bucket has to exist. */
export function createS3Store({ bucket: Bucket, region, endpoint, credentials }: S3Place): EvidenceStore {
  const client = new S3Client({
    region,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(credentials && { credentials }),
    // Many compatible servers do not know the checksum trailers the SDK would send.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_LIMIT_MS, requestTimeout: ANSWER_LIMIT_MS },
  });
  return {
    spool: join(tmpdir(), 'interlace-evidence'),

    async put(Key, path) {
      const { size } = await stat(path);
      const object = { Bucket, Key, Body: createReadStream(path), ContentLength: size };
      await client.send(new PutObjectCommand({ ...object, ContentType: 'application/octet-stream' }));
    },

    async get(Key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
        return Body instanceof Readable ? Body : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },

    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },

    async *list(): AsyncIterable<StoredObject> {
      // By the last key seen: it needs nothing of the server that not every compatible one has.
      for (let Marker: string | undefined; ; ) {
        const { Contents = [], IsTruncated } = await client.send(new ListObjectsCommand({ Bucket, Marker }));
        for (const { Key, LastModified } of Contents) {
          if (Key && LastModified) yield { key: Key, storedAt: LastModified };
        }
        if (!IsTruncated) return;
        Marker = Contents.at(-1)?.Key;
      }
    },
  };
}
