import type { SqlExecutor } from '@interlace/event-bus';
import { createInstrumentLibrary, type InstrumentLibrary } from '@interlace/instruments';

/** The instruments behind the rounds, as the projection keeps them. */
export type Instruments = InstrumentLibrary<SqlExecutor>;

export function openInstruments(): Instruments {
  return createInstrumentLibrary(async (sql, { code, version }) => {
    const [row] = await sql.query<{ definition: unknown }>(
      'select definition from instrument where code = $1 and version = $2',
      [code, version],
    );
    return row?.definition;
  });
}
