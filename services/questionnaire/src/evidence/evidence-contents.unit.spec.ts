import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx, elf, exe, pdf, png, zip } from '../../test/support/evidence-files.ts';
import { attachment, fileNameOf } from './file-name.ts';
import { judgeContent } from './judge-content.ts';

/** Behind its directory, the record that archives beyond 4 GiB have, and the place that leads to it. */
function claimsManyFiles(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  for (const at of [24, 32]) record.writeBigUInt64LE(0xffff_fff0n, at);
  record.writeBigUInt64LE(BigInt(bytes.readUInt32LE(bytes.length - 6)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(bytes.length - 22), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.from(bytes.subarray(-22));
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffff_ffff, 16);
  return Buffer.concat([bytes.subarray(0, -22), record, locator, end]);
}
const manyClaimed = claimsManyFiles(docx());

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interlace-judge-'));
});
afterAll(() => rm(folder, { recursive: true }));

const judge = async (content: string | Uint8Array) => {
  const path = join(folder, 'received');
  await writeFile(path, content);
  return judgeContent(path);
};

describe('a file is what its content says', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['a PDF', pdf(), 'PDF'],
    ['a picture', png, 'PNG'],
    ['a document of Word', docx(), 'Word'],
    ['prose', 'Der Rat beschloss, im Mai:\nBänke für alle.\n', 'Plain text (UTF-8)'],
    ['a table', 'Bezirk;Kinder\n"Mitte; Nord";12\nWest;9\n', 'CSV (UTF-8)'],
    [
      'prose that opens a quotation and never closes it',
      `"${'so on, '.repeat(2_000_000)}\nb`,
      'Plain text (UTF-8)',
    ],
    ['a table behind a byte order mark', '\ufeffa,b\n1,2\n', 'CSV (UTF-8)'],
  ])('%s', async (_, content, name) => expect((await judge(content)).name).toBe(name));

  it.each<[string, string | Uint8Array, string]>([
    ['a program of Windows', exe, 'type-not-accepted'],
    ['a program of Linux', elf, 'type-not-accepted'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'type-not-accepted'],
    ['a page behind white space', '\ufeff\n  <HTML><body>', 'type-not-accepted'],
    ['a drawing that could run scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'type-not-accepted'],
    ['XML', '<?xml version="1.0"?><svg/>', 'type-not-accepted'],
    ['a shell script', '#!/bin/sh\nrm -rf /\n', 'type-not-accepted'],
    ['a bare archive', zip, 'type-not-accepted'],
    ['text in Latin-1', Buffer.from('Bänke', 'latin1'), 'type-not-accepted'],
    ['bytes with a NUL', 'a\0b', 'type-not-accepted'],
    ['a document of Word without the document', docx([]), 'document-broken'],
    ['a document whose directory claims four billion files', manyClaimed, 'document-broken'],
    ['a document cut short', docx().subarray(0, -30), 'document-broken'],
    ['a document with macros', docx(['word/document.xml', 'word/vbaProject.bin']), 'macros-not-accepted'],
    ['a document with scripts', docx(['word/document.xml', 'Scripts/python/a.py']), 'macros-not-accepted'],
  ])('and %s is refused', async (_, content, code) => {
    const invalidParams = [expect.objectContaining({ name: 'file', code })];
    await expect(judge(content)).rejects.toMatchObject({ code: 'evidence-refused', invalidParams });
  });
});

describe('the name of a file', () => {
  const type = { extension: '.pdf', mediaType: 'application/pdf' };
  it.each([
    ['Plan 2025.pdf', 'Plan 2025.pdf'],
    ['PLAN.PDF', 'PLAN.PDF'],
    ['plan.exe', 'plan.exe.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\anna\\plan.pdf', 'plan.pdf'],
    ['.pdf', 'evidence.pdf'],
    ['in\u202evoice\u0000.pdf', 'invoice.pdf'],
    ['Integrācija – plāns.pdf', 'Integrācija – plāns.pdf'],
  ])('%j becomes %j', (given, kept) => expect(fileNameOf(given, type)).toBe(kept));

  it('keeps either extension of a picture', () =>
    expect(fileNameOf('a.jpeg', { extension: '.jpg', mediaType: 'image/jpeg' })).toBe('a.jpeg'));

  it('travels whole in a header of visible ASCII, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (given) => {
        const name = fileNameOf(given, type);
        const header = attachment(name);
        expect(header).toMatch(/^[\x20-\x7e]+$/);
        const whole = /filename\*=UTF-8''([A-Za-z0-9%!#$&+.^_`|~-]+)$/.exec(header)?.[1] ?? '';
        expect(decodeURIComponent(whole)).toBe(name.toWellFormed());
        expect([...name].length).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[/\\]|^\./);
      }),
    );
  });
});
