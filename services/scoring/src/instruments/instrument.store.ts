import type { SqlExecutor } from '@interlace/event-bus';
import { createInstrumentLibrary, type InstrumentLibrary } from '@interlace/instruments';

/** The published instruments, as this service was told of them. */
export type Instruments = InstrumentLibrary<SqlExecutor>;

export function openInstruments(): Instruments {
  return createInstrumentLibrary(async (sql, { code, version }) => {
    const [row] = await sql.query<{ definition: unknown }>(
      'select definition from instruments where code = $1 and version = $2',
      [code, version],
    );
    return row?.definition;
  });
}
