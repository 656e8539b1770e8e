import { strToU8, zipSync } from 'fflate';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const pdf = (words = 'A plan') =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Title (${words}) >>\nendobj\n%%EOF\n`);
export const png = Buffer.from(PIXEL, 'base64');

const CONTENT_TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** The same at any hour: an archive holds the time of its files. */
const mtime = '2026-01-01';

/** A document of Word with these parts beside the list of its contents. */
export const docx = (parts: readonly string[] = ['word/document.xml']) => {
  const files = parts.map((part) => [part, strToU8('<document/>')]);
  const contents = { '[Content_Types].xml': strToU8(CONTENT_TYPES), ...Object.fromEntries(files) };
  return Buffer.from(zipSync(contents, { mtime }));
};

export const zip = Buffer.from(zipSync({ 'readme.txt': strToU8('hello') }));
/** The beginnings of programs of Windows and Linux. */
export const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
export const elf = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(200)]);
