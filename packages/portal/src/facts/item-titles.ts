import { type InstrumentReference, useInstrument } from './instrument.ts';

/** Instruments are written in English and translated from it. */
const SOURCE = 'en';

export interface ItemTitle {
  readonly title: string;
  /** The language it is in: without a current translation it stands as it was written. */
  readonly lang: string;
}

/** Says what an indicator or composite is called in the language of the page; its code while that is on its way. */
export function useItemTitle(reference: InstrumentReference | undefined): (code: string) => ItemTitle {
  const { data } = useInstrument(reference);
  const titles = new Map<string, ItemTitle>();
  if (data) {
    const { instrument, fallbacks } = data;
    for (const kind of ['indicators', 'composites'] as const)
      for (const { code, title } of instrument[kind])
        titles.set(code, { title, lang: fallbacks.has(`${kind}/${code}`) ? SOURCE : instrument.language });
  }
  return (code) => titles.get(code) ?? { title: code, lang: SOURCE };
}
