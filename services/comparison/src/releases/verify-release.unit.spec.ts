import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { releaseInputs } from '../testing/release.ts';
import { type Files, openArchive, packArchive } from './archive.ts';
import { buildRelease } from './build-release.ts';
import { verificationReport } from './verification-report.ts';
import { verifyRelease } from './verify-release.ts';

const { archive } = buildRelease(releaseInputs());
const files = openArchive(archive);
const content = new Map([...files].filter(([name]) => !/manifest|bagit/.test(name)));

/** The release with one file changed, its manifests made to fit: only computing again finds it out. */
function forged(name: string, change: (text: string) => string): Uint8Array {
  const text = content.get(name) ?? '';
  expect(change(text)).not.toBe(text);
  return packArchive(new Map([...content, [name, change(text)]]));
}

/** The release with other files under the manifests it had. */
const tampered = (change: (files: Map<string, string>) => void): Uint8Array => {
  const others = new Map<string, string>(files as Files);
  change(others);
  return zipped(Object.fromEntries(others));
};
const zipped = (entries: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, Buffer.from(text)])));

const DIRECTORY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

describe('a release as it was published', () => {
  it('is equal, and says how much was computed again', () => {
    const verification = verifyRelease(archive);
    expect(verification).toMatchObject({ difference: null, cities: 6 });
    expect(verificationReport(verification)).toMatch(
      /^First round, version 1 \(.+\): equal\. \d+ figures of 6 cities/,
    );
  });

  it('is the same bytes however often it is built', () => {
    expect(Buffer.from(buildRelease(releaseInputs()).archive).equals(archive)).toBe(true);
  });
});

describe('a forged figure is named with its place', () => {
  const rows: Record<string, unknown>[] = JSON.parse(content.get('data/scores.json') ?? '').rows;
  const row = rows.find(({ rank_low: low }) => low !== null) ?? {};

  it.each(['strict', 'lenient', 'coverage', 'rank_place', 'rank_low', 'rank_high', 'band'])(
    '%s',
    (figure) => {
      const bytes = forged('data/scores.json', (text) => {
        const scores = JSON.parse(text);
        const forgery = scores.rows.find(
          ({ city, item }: Record<string, unknown>) => city === row.city && item === row.item,
        );
        forgery[figure] += 1e-9;
        return JSON.stringify(scores);
      });
      const { difference } = verifyRelease(bytes);
      expect(difference).toMatchObject({
        file: 'data/scores.json',
        city: row.city,
        item: row.item,
        figure,
        recomputed: row[figure],
      });
    },
  );

  it.each([
    ['a point of a question', 'data/questions.csv', /,answered,(\d)/, ',answered,0.$1', 'data/scores.json'],
    ['a statistic', 'data/statistics.json', /"median": (\d)/, '"median": 9$1', 'data/statistics.json'],
    ['the record of the run', 'data/uncertainty.json', /"draws": \d+/, '"draws": 7', 'data/uncertainty.json'],
    ['a cell of the CSV', 'data/scores.csv', /,composite,\d/, ',composite,9', 'data/scores.csv'],
    ['an observation', 'data/scores.sdmx.csv', /,strict,(\d+),\d/, ',strict,$1,8', 'data/scores.sdmx.csv'],
    ['a value of the cube', 'data/scores.jsonstat.json', /"0": \d/, '"0": 7', 'data/scores.jsonstat.json'],
    ['a weight', 'data/instrument.json', /"weight": 1/, '"weight": 2', 'data/scores.json'],
    ['a rule of the method', 'data/method.json', /"threshold": 0.65/, '"threshold": 0.1', 'data/method.json'],
    ['the seed', 'data/design.json', /"seed": \d+/, '"seed": 5', 'data/'],
    ['the citation', 'README.md', /Cite as: /, 'Cite as: Nobody, ', 'README.md'],
  ])('%s', (_, name, from, to, found) => {
    const { difference } = verifyRelease(forged(name, (text) => text.replace(from, to)));
    expect(difference?.file).toContain(found);
  });
});

describe('a damaged archive is refused with a reason', () => {
  it.each([
    [
      'a changed file',
      () => tampered((all) => all.set('data/scores.csv', `${all.get('data/scores.csv')} `)),
      /^data\/scores.csv does not match its checksum: listed [0-9a-f]{64}, found/,
    ],
    [
      'a changed checksum',
      () =>
        tampered((all) =>
          all.set('manifest-sha256.txt', (all.get('manifest-sha256.txt') ?? '').replace(/^./, 'x')),
        ),
      /manifest-sha256.txt (has a line that is no checksum|does not match)/,
    ],
    [
      'a missing file',
      () => tampered((all) => all.delete('data/cities.json')),
      /^data\/cities.json is missing/,
    ],
    [
      'a missing manifest',
      () => tampered((all) => all.delete('manifest-sha256.txt')),
      /^manifest-sha256.txt is missing/,
    ],
    [
      'a file nobody listed',
      () => tampered((all) => all.set('data/more.csv', '')),
      /^data\/more.csv is in no manifest/,
    ],
    [
      'a way out of the folder',
      () => zipped({ '../../etc/passwd': '' }),
      /"..\/..\/etc\/passwd" is not a file name/,
    ],
    ['an absolute name', () => zipped({ '/etc/passwd': '' }), /is not a file name of a release/],
    ['a name with a backslash', () => zipped({ 'data\\scores.csv': '' }), /is not a file name of a release/],
    ['zeros', () => zipSync({ 'data/scores.csv': Buffer.alloc(2 ** 24) }), /more than 200 times its size/],
    ['zeros that hide their size', () => hidden(2 ** 24), /more than 200 times its size/],
    [
      'one large file under many names',
      () => underManyNames(90, 6 * 2 ** 20),
      /more than 100 files or 512 MB and is not unpacked/,
    ],
    [
      'very many files',
      () => zipped(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`f${at}`, '']))),
      /more than 100/,
    ],
    [
      'places tried in a way that is not computed here',
      () => forged('data/design.json', (text) => text.replace(/"version": "[^"]+"/, '"version": "2020-1"')),
      /^its places were tried by design 2020-1/,
    ],
    ['half a ZIP', () => archive.subarray(0, archive.length / 2), /not a complete ZIP archive/],
    ['no ZIP', () => Buffer.from('not a zip'), /not a complete ZIP archive/],
    ['another ZIP', () => packArchive(new Map([['notes.txt', 'hello']])), /^data\/release.json is missing/],
    [
      'points beyond what is attainable',
      () => forged('data/questions.csv', (text) => text.replace(/,answered,\d+(\.\d+)?,/, ',answered,many,')),
      /^data\/questions.csv cannot be read: line \d+/,
    ],
    [
      'a head of another kind',
      () => forged('data/release.json', (text) => text.replace('interlace-release/1', 'interlace-release/9')),
      /^data\/release.json is not as a release has it: format/,
    ],
    [
      'an instrument that is none',
      () => forged('data/instrument.json', () => '{}'),
      /^the inputs of the release do not fit together/,
    ],
  ])('%s', (_, bytes, reason) => {
    expect(() => verifyRelease(bytes())).toThrow(reason);
  });

  /** A large file that calls itself small. */
  function hidden(size: number): Uint8Array {
    const bytes = Buffer.from(zipSync({ 'data/scores.csv': Buffer.alloc(size) }));
    bytes.writeUInt32LE(10, bytes.indexOf(DIRECTORY) + 24);
    return bytes;
  }

  /** An archive that lays every file of its directory in the same place. */
  function underManyNames(count: number, size: number): Uint8Array {
    const bytes = Buffer.from(zipSync({ f00: Buffer.alloc(size) }, { level: 0 }));
    const from = bytes.indexOf(DIRECTORY);
    const end = Buffer.from(bytes.subarray(-22));
    end.writeUInt16LE(count, 10);
    const entries = Array.from({ length: count }, (_, at) => {
      const entry = Buffer.from(bytes.subarray(from, -22));
      entry.write(`f${String(at).padStart(2, '0')}`, 46);
      return entry;
    });
    return Buffer.concat([bytes.subarray(0, from), ...entries, end]);
  }
});
