import { hash } from 'node:crypto';
import { packedFiles, unpacked } from '@interlace/service-kit/zip';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { ReleaseFault } from './release-fault.ts';

/** The content of an archive, by path. */
export type Files = ReadonlyMap<string, string>;

/** Beyond these nothing is unpacked: a release of 5,000 cities stays far below. */
const MOST_FILES = 100;
const MOST_BYTES = 512 * 2 ** 20;
/** Tables of codes and figures pack 10 to 60 times; zeros would pack 1,000 times. */
const MOST_RATIO = 200;
/** Lower-case words and dots in at most one folder: no way up, no root, no drive. */
const FILE_NAME = /^(?:data\/)?[a-zA-Z0-9]+(?:[-.][a-zA-Z0-9]+)*$/;
/** Some programs list the folder itself. */
const FOLDER = 'data/';
/** ZIP keeps local time without a zone; the first day it knows makes the same bytes everywhere. */
const SAME_DAY = new Date(1980, 0, 1);

const PAYLOAD = 'manifest-sha256.txt';
const TAGS = 'tagmanifest-sha256.txt';

export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

/** A ZIP of the files under their manifests, laid out as a BagIt bag (RFC 8493). Equal files give equal bytes. */
export function packArchive(files: Files): Uint8Array {
  const tagged = new Map([
    ...files,
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
  ]);
  const listed = (isListed: (path: string) => boolean) =>
    sorted(tagged)
      .filter(([path]) => isListed(path))
      .map(([path, content]) => `${sha256(content)}  ${path}\n`)
      .join('');
  tagged.set(PAYLOAD, listed(isPayload));
  tagged.set(
    TAGS,
    listed((path) => !isPayload(path)),
  );
  return zipSync(Object.fromEntries(sorted(tagged).map(([path, content]) => [path, strToU8(content)])), {
    level: 9,
    mtime: SAME_DAY,
  });
}

/**
 * The files of an archive, every one listed in a manifest and matching its checksum.
 * @throws ReleaseFault naming the file and what is wrong with it
 */
export function openArchive(bytes: Uint8Array): Files {
  const files = unpack(bytes);
  const expected = new Map([...manifestOf(files, PAYLOAD), ...manifestOf(files, TAGS)]);
  for (const [path, checksum] of expected) {
    const content = files.get(path);
    if (content === undefined) throw new ReleaseFault(`${path} is missing from the archive`);
    const found = sha256(content);
    if (found !== checksum) {
      throw new ReleaseFault(`${path} does not match its checksum: listed ${checksum}, found ${found}`);
    }
  }
  for (const path of files.keys())
    if (path !== TAGS && !expected.has(path)) throw new ReleaseFault(`${path} is in no manifest`);
  return new Map([...files].map(([path, content]) => [path, strFromU8(content)]));
}

const isPayload = (path: string) => path.startsWith('data/');
const sorted = <Content>(files: ReadonlyMap<string, Content>) =>
  [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** By what is really in it: an archive may say of a file that it is small, and lay many files in the same place. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let left = MOST_BYTES;
  try {
    for (const file of packedFiles(bytes)) {
      const { name } = file;
      if (name === FOLDER) continue;
      if (!FILE_NAME.test(name))
        throw new ReleaseFault(`${JSON.stringify(name)} is not a file name of a release`);
      if (files.has(name)) throw new ReleaseFault(`${name} is in the archive twice`);
      if (files.size === MOST_FILES) throw tooMuch();
      const most = MOST_RATIO * file.content.length + 1_024;
      const content = unpacked(file, Math.min(most, left));
      if (content === null && most <= left)
        throw new ReleaseFault(`${name} unpacks to more than ${MOST_RATIO} times its size`);
      if (content === null) throw tooMuch();
      left -= content.length;
      files.set(name, content);
    }
    return files;
  } catch (error) {
    if (error instanceof ReleaseFault) throw error;
    throw new ReleaseFault('the file is not a complete ZIP archive');
  }
}

const tooMuch = () =>
  new ReleaseFault(
    `the archive holds more than ${MOST_FILES} files or ${MOST_BYTES / 2 ** 20} MB and is not unpacked`,
  );

function manifestOf(files: ReadonlyMap<string, Uint8Array>, name: string): Map<string, string> {
  const content = files.get(name);
  if (content === undefined) throw new ReleaseFault(`${name} is missing from the archive`);
  const lines = strFromU8(content).split('\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [, checksum = '', path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      if (path === '') throw new ReleaseFault(`${name} has a line that is no checksum: ${line.slice(0, 80)}`);
      return [path, checksum];
    }),
  );
}
