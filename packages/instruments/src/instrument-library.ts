import type { InstrumentReference } from '@interlace/contracts';
import type { Instrument } from './format/instrument.ts';
import { parseInstrument } from './parse-instrument.ts';

/** Published instruments by reference; `Source` is whatever a definition is read from. */
export interface InstrumentLibrary<Source> {
  /**
   * Undefined where the source has no definition (yet).
   * @throws InstrumentError for a definition with findings
   */
  find(source: Source, reference: InstrumentReference): Promise<Instrument | undefined>;
}

/**
 * Instruments parsed once and kept: a version never changes. Absence is not remembered, because the instrument may be on its way.
 * @param read answers the definition, or null or undefined where there is none
 */
export function createInstrumentLibrary<Source>(
  read: (source: Source, reference: InstrumentReference) => Promise<unknown>,
): InstrumentLibrary<Source> {
  const parsed = new Map<string, Instrument>();
  return {
    async find(source, reference) {
      const name = `${reference.code}@${reference.version}`;
      const known = parsed.get(name);
      if (known) return known;
      const definition = await read(source, reference);
      if (definition === undefined || definition === null) return undefined;
      const instrument = parseInstrument(definition);
      parsed.set(name, instrument);
      return instrument;
    },
  };
}
