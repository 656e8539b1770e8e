import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { uuidv7 } from '@interlace/service-kit';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceStore, StoredObject } from './evidence-store.port.ts';
import { createFolderStore } from './folder.store.ts';
import { createS3Store } from './s3.store.ts';

interface Place {
  readonly store: EvidenceStore;
  stop(): Promise<void>;
}

async function folderPlace(): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'interlace-store-'));
  return { store: createFolderStore(root), stop: () => rm(root, { recursive: true }) };
}

/** An S3 server of its own, speaking the protocol over HTTP, signatures included. */
async function s3Place(): Promise<Place> {
  const directory = await mkdtemp(join(tmpdir(), 'interlace-s3-'));
  const bucket = 'evidence';
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  });
  const { port }: AddressInfo = await server.run();
  const store = createS3Store({
    bucket,
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });
  const stop = async () => {
    await server.close();
    await rm(directory, { recursive: true });
  };
  return { store, stop };
}

describe.each([
  ['a folder', folderPlace],
  ['S3', s3Place],
])('evidence in %s', (_, open) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
    await mkdir(place.store.spool, { recursive: true });
  });
  afterAll(() => place.stop());

  const put = async (content: Buffer, key = `${uuidv7()}/${uuidv7()}`) => {
    const path = join(place.store.spool, uuidv7());
    await writeFile(path, content);
    await place.store.put(key, path);
    await rm(path, { force: true });
    return key;
  };
  const read = async (key: string) => {
    const stream = await place.store.get(key);
    return stream && buffer(stream);
  };
  const listed = async () => {
    const objects: StoredObject[] = [];
    for await (const object of place.store.list()) objects.push(object);
    return objects;
  };
  const keys = async () => (await listed()).map(({ key }) => key).sort();

  it('comes back byte for byte, a large file as well as a small one', async () => {
    for (const size of [1, 100, 9_000_000]) {
      const content = Buffer.alloc(size, 'čšž\0');
      expect((await read(await put(content)))?.equals(content)).toBe(true);
    }
  });

  it('is nothing where there is nothing, and removing it twice is no fault', async () => {
    const key = await put(Buffer.from('x'));
    await place.store.remove(key);
    await place.store.remove(key);
    expect(await read(key)).toBeNull();
    expect(await read(`${uuidv7()}/${uuidv7()}`)).toBeNull();
  });

  it('is listed with the time it came', async () => {
    const before = Date.now() - 2_000;
    const key = await put(Buffer.from('x'));
    const found = (await listed()).find((object) => object.key === key);
    expect(found?.storedAt.getTime()).toBeGreaterThan(before);
  });

  it('is listed whole, past the thousand one answer of a server holds', async () => {
    const submission = uuidv7();
    const made = Array.from(
      { length: 1_010 },
      (_, index) => `${submission}/${String(index).padStart(4, '0')}`,
    );
    for (let at = 0; at < made.length; at += 50)
      await Promise.all(made.slice(at, at + 50).map((key) => put(Buffer.from('x'), key)));
    expect((await keys()).filter((key) => key.startsWith(submission))).toEqual(made);
  }, 60_000);

  it('is not there at all where storing failed', async () => {
    const before = await keys();
    await expect(place.store.put(`${uuidv7()}/x`, join(place.store.spool, 'never-came'))).rejects.toThrow();
    expect(await keys()).toEqual(before);
    expect(await readdir(place.store.spool)).toEqual([]);
  });
});
