import { isUtf8 } from 'node:buffer';
import type { InvalidParam } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit';
import type { FastifyRequest } from 'fastify';
import { CsvFaults, readCityCsv } from './city-csv.ts';

/** Most lines of one CSV import, the first not counted. */
const MOST_LINES = 20_000;
/** Enough to mend a file; the rest is only counted. */
const MOST_FAULTS = 200;

/** Where in its CSV file a request states what its document says. */
const places = new WeakMap<object, (pointer: string) => string>();

/** Line and column for a CSV import, the JSON pointer itself for a JSON one. */
export function placeOf(request: object, pointer: string): string {
  return places.get(request)?.(pointer) ?? pointer;
}

/** Turns a CSV body into the document it stands for, so that CSV and JSON take one way from here on. */
export async function parseCsvBody(request: FastifyRequest, body: Buffer): Promise<unknown> {
  if (!isUtf8(body))
    throw new DomainError('malformed-body', 'The file is not UTF-8; save it with that encoding.');
  try {
    const { document, locate } = readCityCsv(body.toString('utf8'), MOST_LINES);
    places.set(request, locate);
    return document;
  } catch (error) {
    if (error instanceof CsvFaults) throw importRejected(error.faults);
    throw error;
  }
}

/** Names what is wrong with an import, of which nothing was taken over. */
export function importRejected(faults: readonly InvalidParam[]): DomainError {
  const shown = faults.length > MOST_FAULTS ? `, the first ${MOST_FAULTS} of which are named` : '';
  const detail = `Nothing was taken over: ${faults.length} fault(s)${shown}.`;
  return new DomainError('import-rejected', detail, { invalidParams: faults.slice(0, MOST_FAULTS) });
}
