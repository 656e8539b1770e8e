import type { AcceptedType } from './accepted-types.ts';

const LONGEST = 200;
/** Other extensions a type goes by. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['.jpeg'],
  'image/tiff': ['.tiff'],
};

/**
 * A name a file can be kept and downloaded under: the last segment of a path, without what file systems give a meaning,
 * and with the extension of the type its content has, so that it opens as what it is. Pure.
 */
export function fileNameOf(
  given: string,
  { extension, mediaType }: Pick<AcceptedType, 'extension' | 'mediaType'>,
) {
  const bare = (given.split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/[<>:"|?*\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .trim();
  const ends = [extension, ...(ALSO[mediaType] ?? [])];
  const has = ends.find((end) => bare.toLowerCase().endsWith(end));
  const end = has ? bare.slice(-has.length) : extension;
  const stem = withoutEdges(has ? bare.slice(0, -has.length) : bare) || 'evidence';
  return [...stem].slice(0, LONGEST - end.length).join('') + end;
}

/** Without dots and spaces at either end: the one hides a file, the other confuses its reader. */
function withoutEdges(text: string): string {
  const signs = [...text];
  const counts = (sign: string) => sign !== '.' && sign.trim() !== '';
  return signs.slice(Math.max(signs.findIndex(counts), 0), signs.findLastIndex(counts) + 1).join('');
}

/** A file to be kept, never shown (RFC 6266), its name in ASCII for the old and whole (RFC 8187) for all others. Pure. */
export function attachment(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`;
}
