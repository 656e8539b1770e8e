import { type InstrumentReference, langOf, useInstrument } from './instrument.ts';

/** What an instrument is called, in the language of the page where it is translated; its code while that is on its way. */
export function InstrumentName({ instrument }: { readonly instrument: InstrumentReference }) {
  const { data } = useInstrument(instrument);
  return <span lang={data && langOf(data, 'instrument')}>{data?.instrument.title ?? instrument.code}</span>;
}
