import { type DataOf, instrumentPublishedV1 } from '@interlace/contracts';
import { DomainFault, type Handlers } from '@interlace/event-bus';
import { InstrumentError, parseInstrument } from '@interlace/instruments';
import type { ScoringDatabase, ScoringTx } from '../database.ts';

type Published = DataOf<typeof instrumentPublishedV1>;

/** Keeps each published instrument. What waits for it is scored by the backlog, outside the handler. */
export function instrumentHandlers(database: ScoringDatabase): Handlers<ScoringTx> {
  return {
    [instrumentPublishedV1.type]: async ({ data }, tx) => {
      requireSound(data);
      await database
        .sql(tx)
        .query(
          'INSERT INTO instruments (code, version, definition) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
          [data.instrument.code, data.instrument.version, JSON.stringify(data.definition)],
        );
    },
  };
}

/** @throws DomainFault for a definition that cannot be scored with, or that is not the instrument it is said to be. */
function requireSound({ instrument, definition }: Published): void {
  const { code, version } = parse(definition);
  if (code === instrument.code && version === instrument.version) return;
  const said = `${instrument.code} ${instrument.version}`;
  throw new DomainFault(`the definition of ${said} is that of ${code} ${version}`, 'instrument-mismatch');
}

function parse(definition: unknown) {
  try {
    return parseInstrument(definition);
  } catch (error) {
    if (error instanceof InstrumentError) throw new DomainFault(error.message, 'instrument-refused');
    throw error;
  }
}
