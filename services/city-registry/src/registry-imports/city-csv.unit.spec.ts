import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvFaults, readCityCsv } from './city-csv.ts';

const HEADER = 'code,name,country,lau,nuts,latitude,longitude,year,population,foreign_born_share,source';
const read = (text: string) => readCityCsv(text, 100);
const faultsOf = (text: string) => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof CsvFaults) return error.faults.map(({ name, code }) => [name, code]);
    throw error;
  }
  return [];
};

const MEGABYTE = 2 ** 20;

describe('cities as CSV', () => {
  it('reads one line per city and year, behind a byte order mark and with Windows line ends', () => {
    const { document } = read(
      `\uFEFF${HEADER}\r\ncartagena,Cartagena,ES,,,,,2012,217998,14.2,"Profile, ""2012"""\r\n` +
        'cartagena,Cartagena,ES,,,,,2014,218528,,Profile 2014\r\n\r\nriga,Rīga,LV,0001000,LV006,56.9,24.1,,,,\r\n',
    );
    expect(document.cities).toEqual([
      expect.objectContaining({
        code: 'cartagena',
        population: [
          { year: 2012, value: 217_998, source: 'Profile, "2012"' },
          { year: 2014, value: 218_528, source: 'Profile 2014' },
        ],
        foreignBornShare: [{ year: 2012, value: 14.2, source: 'Profile, "2012"' }],
      }),
      expect.objectContaining({
        name: 'Rīga',
        nuts: 'LV006',
        latitude: 56.9,
        longitude: 24.1,
        population: [],
      }),
    ]);
  });

  it('names line and column of everything it cannot read', () => {
    expect(
      faultsOf(
        `${HEADER}\nriga,Riga,XX,,,,,2012,-5,7,x\nlublin,Lublin,PL,,,95,,2012,"1.000,5",,\n` +
          'ravenna,Ravenna,IT,,,,,,12,,\ndublin,Dublin,IE\nriga,Riga,LV,,,,,2012,,,x',
      ),
    ).toEqual([
      ['line 2, column country', 'custom'],
      ['line 2, column population', 'too_small'],
      ['line 3, column latitude', 'too_big'],
      ['line 3, column population', 'invalid_format'],
      ['line 3, column source', 'custom'],
      ['line 4, column year', 'custom'],
      ['line 4, column source', 'custom'],
      ['line 5', 'cell-count'],
      ['line 6, column population', 'custom'],
    ]);
  });

  it.each([
    ['code;name;country\nriga;Riga;LV', [['line 1', 'separator']]],
    ['code\tname\tcountry\nriga\tRiga\tLV', [['line 1', 'separator']]],
    ['', [['line 1', 'empty']]],
    [
      'code,name,code\n',
      [
        ['line 1, column code', 'repeated-column'],
        ['line 1, column country', 'missing-column'],
      ],
    ],
    ['code,name,country,mayor\n', [['line 1, column mayor', 'unknown-column']]],
    ['code,name,country\nriga,"Riga"x,LV', [['line 2', 'not-csv']]],
    ['code,name,country\nriga,Riga,LV\nriga,Riga,LT', [['line 3, column country', 'lines-disagree']]],
  ])('refuses %j', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('refuses more lines than it is told to read', () => {
    expect(faultsOf(`code,name,country\n${'riga,Riga,LV\n'.repeat(101)}`)).toEqual([
      ['line 102', 'too-long'],
    ]);
  });

  it('finds the cell that a fault in the document came from', () => {
    const { locate } = read(
      `${HEADER}\nriga,Riga,LV,,,,,,,,\nlublin,Lublin,PL,,,,,2011,,5,x\nlublin,Lublin,PL,,,,,2012,9,,x`,
    );
    expect(locate('/cities/0/name')).toBe('line 2, column name');
    expect(locate('/cities/1')).toBe('line 3');
    expect(locate('/cities/1/population/0/year')).toBe('line 4, column year');
    expect(locate('/cities/1/foreignBornShare/0/value')).toBe('line 3, column foreign_born_share');
  });

  it('takes a formula for the text it is', () => {
    const { document } = read('code,name,country\nriga,"=HYPERLINK(""x"")",LV\nlublin,@SUM(A1),PL');
    expect(document.cities.map(({ name }) => name)).toEqual(['=HYPERLINK("x")', '@SUM(A1)']);
  });

  it('answers any text with cities or with named faults', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `code,name,country\n${rest}`),
        ),
        (text) => {
          try {
            expect(read(text).document.cities).toBeInstanceOf(Array);
          } catch (error) {
            expect(error).toBeInstanceOf(CsvFaults);
            expect((error as CsvFaults).faults.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it.each([
    ['names of columns', Array.from({ length: 140_000 }, (_, index) => `c${index}`).join(',')],
    ['commas', ','.repeat(MEGABYTE)],
    ['quotes', `code,name,country\n"${'""'.repeat(MEGABYTE / 2)}`],
    ['line ends', '\r\n'.repeat(MEGABYTE / 2)],
    ['spaces', `code,name,country\n${' '.repeat(MEGABYTE)}`],
    ['cells', `code,name,country\n${'a,'.repeat(MEGABYTE / 2)}`],
    ['lines of one city', `${HEADER}\n${'riga,Riga,LV,,,,,2000,1,,x\n'.repeat(40_000)}`],
  ])('reads a megabyte of %s in no more than moments', (_what, text) => {
    const begun = performance.now();
    faultsOf(text);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
