import type { InstrumentReference } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { type Instrument, parseInstrument } from '@interlace/instruments';

/**
 * The instruments behind the rounds, parsed once and kept: a version never changes. Absence is not remembered, because the
 * instrument may be on its way.
 */
export interface InstrumentLibrary {
  find(sql: SqlExecutor, reference: InstrumentReference): Promise<Instrument | undefined>;
}

export function createInstrumentLibrary(): InstrumentLibrary {
  const parsed = new Map<string, Instrument>();
  return {
    async find(sql, { code, version }) {
      const name = `${code}@${version}`;
      const known = parsed.get(name);
      if (known) return known;
      const [row] = await sql.query<{ definition: unknown }>(
        'select definition from instrument where code = $1 and version = $2 and definition is not null',
        [code, version],
      );
      if (!row) return undefined;
      const instrument = parseInstrument(row.definition);
      parsed.set(name, instrument);
      return instrument;
    },
  };
}
