import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import type { EvidenceStore, StoredObject } from './evidence-store.port.ts';
import { ignoreMissing } from './ignore-missing.ts';

/** Evidence in a folder, for one machine: `objects/<key>`, and `incoming/` for what is being received. */
export function createFolderStore(root: string): EvidenceStore {
  const objects = join(root, 'objects');
  const place = (key: string) => join(objects, key);
  return {
    spool: join(root, 'incoming'),

    async put(key, path) {
      const target = place(key);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      // On one disk: whoever looks sees the whole file or none.
      await rename(path, target);
      await flush(dirname(target));
    },

    async get(key): Promise<Readable | null> {
      const file = await open(place(key)).catch(ignoreMissing);
      return file ? createReadStream('', { fd: file }) : null;
    },

    async remove(key) {
      await rm(place(key), { force: true });
    },

    async *list(): AsyncIterable<StoredObject> {
      const directory = await opendir(objects, { recursive: true }).catch(ignoreMissing);
      if (!directory) return;
      for await (const entry of directory) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const facts = await stat(path).catch(ignoreMissing);
        if (facts) yield { key: relative(objects, path).replaceAll('\\', '/'), storedAt: facts.mtime };
      }
    },
  };
}

/** A rename is on disk once its directory is. */
async function flush(directory: string): Promise<void> {
  const handle = await open(directory);
  await handle.sync().finally(() => handle.close());
}
