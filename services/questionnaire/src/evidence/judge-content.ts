import { readFile } from 'node:fs/promises';
import { DomainError } from '@interlace/service-kit';
import { packedFiles } from '@interlace/service-kit/zip';
import { fileTypeFromFile } from 'file-type';
import { type AcceptedType, acceptedType, acceptedTypes } from './accepted-types.ts';
import { textTypeOf } from './plain-text.ts';

/**
 * The type of a received file by its content; name and claimed type are not asked.
 * @throws DomainError `evidence-refused` for what is not taken.
 */
export async function judgeContent(path: string): Promise<AcceptedType> {
  const found = await fileTypeFromFile(path);
  const mediaType = found?.mime ?? textTypeOf(await readFile(path));
  const type = mediaType === null ? undefined : acceptedType(mediaType);
  if (!type) throw refusedContent('type-not-accepted', describe(found?.mime));
  if (type.parts) demandParts(type, await readFile(path));
  return type;
}

/** Where Office, Excel 4.0, StarBasic and the scripts of OpenDocument have their macros. */
const MACROS = /(^|\/)(vbaProject\.bin|macrosheets\/|Basic\/|Scripts\/)/i;

/** A packed document has to hold what makes it one, and no macros. Names of its parts are read, nothing is unpacked. */
function demandParts({ name, parts = [] }: AcceptedType, content: Buffer): void {
  const present = namesIn(content);
  if (!present || !parts.every((part) => present.has(part)))
    throw refusedContent('document-broken', `calls itself ${name} and lacks what makes it one`);
  if ([...present].some((part) => MACROS.test(part)))
    throw refusedContent('macros-not-accepted', 'holds macros');
}

function namesIn(content: Buffer): Set<string> | null {
  try {
    return new Set([...packedFiles(content)].map(({ name }) => name));
  } catch {
    return null;
  }
}

const describe = (mediaType: string | undefined) =>
  `${mediaType ? `is ${mediaType}` : 'is neither of a known type nor plain UTF-8 text'}; taken are ${acceptedTypes
    .map(({ name }) => name)
    .join(', ')}`;

/** What is wrong is in the body, which has no fields: it is called `file`. */
export function refusedContent(code: string, reason: string): DomainError {
  return new DomainError('evidence-refused', `The file ${reason}.`, {
    invalidParams: [{ name: 'file', code, reason }],
  });
}
