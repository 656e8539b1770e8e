import { createHash } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { DomainError, uuidv7 } from '@interlace/service-kit';
import { refusedContent } from './judge-content.ts';

/** A file as it came, on disk and nowhere else yet. */
export interface Received {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Takes a body in, piece by piece. What is refused, or breaks off, leaves nothing behind.
 * @throws DomainError `body-too-large`, or `evidence-refused` for nothing at all.
 */
export async function receiveFile(body: Readable, directory: string, limit: number): Promise<Received> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, uuidv7());
  try {
    const { bytes, sha256 } = await write(body, path, limit);
    if (bytes === 0) throw refusedContent('empty', 'is empty');
    return { path, bytes, sha256 };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function write(body: Readable, path: string, limit: number): Promise<Omit<Received, 'path'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    // Left open where it is refused half-way: the answer goes over the same connection.
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length;
      if (bytes > limit) throw tooLarge(limit);
      hash.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

export const tooLarge = (limit: number) =>
  new DomainError('body-too-large', `The file is larger than ${limit} bytes.`, {
    invalidParams: [{ name: 'file', code: 'body-too-large', reason: `must have at most ${limit} bytes` }],
  });
