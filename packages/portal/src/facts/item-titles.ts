import { type InstrumentReference, langOf, useInstrument } from './instrument.ts';

export interface ItemTitle {
  readonly title: string;
  /** The language it is in: without a current translation it stands as it was written. None of a code. */
  readonly lang: string | undefined;
}

/** Says what an indicator or composite is called in the language of the page; its code while that is on its way. */
export function useItemTitle(reference: InstrumentReference | undefined): (code: string) => ItemTitle {
  const { data } = useInstrument(reference);
  const titles = new Map<string, ItemTitle>();
  if (data) {
    for (const kind of ['indicators', 'composites'] as const)
      for (const { code, title } of data.instrument[kind])
        titles.set(code, { title, lang: langOf(data, `${kind}/${code}`) });
  }
  return (code) => titles.get(code) ?? { title: code, lang: undefined };
}
