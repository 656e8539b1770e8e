import { inflateRawSync } from 'node:zlib';

/** A file of an archive, still packed. */
interface PackedFile {
  readonly name: string;
  readonly method: number;
  readonly content: Buffer;
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The files of a ZIP archive by its directory (APPNOTE 6.3.10, 4.3.12 and 4.3.16), without what is for archives beyond 4 GiB:
 * at most 65,535 of them, whatever is claimed.
 * @throws RangeError where the directory is no directory. Pure.
 */
export function* packedFiles(bytes: Uint8Array): Generator<PackedFile> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.lastIndexOf(END);
  if (end < 0) throw new RangeError('there is no directory');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const file = archive.readUInt32LE(at + 42);
    if (archive.readUInt32LE(at) !== ENTRY || archive.readUInt32LE(file) !== LOCAL)
      throw new RangeError('the directory is broken');
    const begin = file + 30 + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
    const nameLength = archive.readUInt16LE(at + 28);
    yield {
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      content: archive.subarray(begin, begin + archive.readUInt32LE(at + 20)),
    };
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

/**
 * What a file unpacks to, if that is no more than `most` bytes, whatever the archive says of its size; null where it is
 * more. @throws Error for what is neither stored nor deflated. Pure.
 */
export function unpacked({ method, content }: PackedFile, most: number): Buffer | null {
  if (method === 0) return content.length > most ? null : content;
  if (method !== 8) throw new RangeError('a file is packed in a way that is not known');
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}
