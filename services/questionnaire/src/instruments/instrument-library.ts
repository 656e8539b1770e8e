import type { InstrumentReference } from '@interlace/contracts';
import { type Instrument, parseInstrument } from '@interlace/instruments';
import type { PrismaClient } from '../generated/prisma/client.ts';

export interface Published {
  readonly instrument: Instrument;
  /** The definition as JSON text, ready to be sent. */
  readonly text: string;
}

/** Published versions, each read and parsed once per process: they never change. */
export interface InstrumentLibrary {
  /** Null for a version that was never published. */
  find(reader: Pick<PrismaClient, 'instrument'>, reference: InstrumentReference): Promise<Published | null>;
  /** A version something already refers to. @throws Error where it is not there: the database forbids that. */
  get(reader: Pick<PrismaClient, 'instrument'>, reference: InstrumentReference): Promise<Instrument>;
}

export function createInstrumentLibrary(): InstrumentLibrary {
  const shelf = new Map<string, Published>();

  const find: InstrumentLibrary['find'] = async (reader, { code, version }) => {
    const name = `${code} ${version}`;
    const known = shelf.get(name);
    if (known) return known;
    const row = await reader.instrument.findUnique({ where: { code_version: { code, version } } });
    if (!row) return null;
    const instrument = parseInstrument(row.definition);
    const published = { instrument, text: JSON.stringify(instrument) };
    shelf.set(name, published);
    return published;
  };

  return {
    find,
    async get(reader, reference) {
      const published = await find(reader, reference);
      if (!published) throw new Error(`instrument ${reference.code} ${reference.version} is not published`);
      return published.instrument;
    },
  };
}
