import { dataOf } from '@interlace/api-client';
import { type Instrument, type Localised, localise, type Translation } from '@interlace/instruments';
import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/api.ts';
import { isMissing, queries } from '../api/queries.ts';
import { localeOf } from '../i18n/languages.ts';

export interface InstrumentReference {
  readonly code: string;
  readonly version: string;
}

/** A published version as it was written. It never changes, so it is read once. */
export const sourceQuery = ({ code, version }: InstrumentReference) =>
  queryOptions({
    queryKey: ['instrument', code, version],
    async queryFn() {
      const params = { path: { code, version } };
      // The document of the API cannot say that a graded question has exactly its three options.
      return (await dataOf(
        api.GET('/api/v1/instruments/{code}/versions/{version}', { params }),
      )) as Instrument;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Null where it is not translated into the language. */
export const translationQuery = ({ code, version }: InstrumentReference, language: string) =>
  queryOptions({
    queryKey: ['instrument', code, version, language],
    async queryFn(): Promise<Translation | null> {
      const params = { path: { code, version, language } };
      try {
        return await dataOf(
          api.GET('/api/v1/instruments/{code}/versions/{version}/translations/{language}', { params }),
        );
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** An instrument in a language, and the one it was written in. */
export interface Spoken extends Localised {
  readonly source: string;
}

async function readSpoken(reference: InstrumentReference, language: string): Promise<Spoken> {
  const instrument = await queries.fetchQuery(sourceQuery(reference));
  const source = instrument.language;
  const translation =
    source === language ? null : await queries.fetchQuery(translationQuery(reference, language));
  return translation
    ? { ...localise(instrument, translation), source }
    : { instrument, fallbacks: new Set(), source };
}

/** A published version in a language; in its own where there is no translation. */
export const instrumentQuery = (reference: InstrumentReference, language: string) =>
  queryOptions({
    queryKey: ['spoken-instrument', reference.code, reference.version, language],
    queryFn: () => readSpoken(reference, language),
    staleTime: Number.POSITIVE_INFINITY,
    // What it is made of is asked for again by itself.
    retry: false,
  });

/** An instrument in the language of the page; waits while there is no reference yet. */
export function useInstrument(reference: InstrumentReference | undefined): UseQueryResult<Spoken> {
  const { i18n } = useTranslation();
  return useQuery({
    ...instrumentQuery(reference ?? { code: '', version: '' }, localeOf(i18n.language)),
    enabled: reference !== undefined,
  });
}

/** The language a piece such as `questions/com.statement` is in. Pure. */
export const langOf = ({ instrument, fallbacks, source }: Spoken, piece: string): string =>
  fallbacks.has(piece) ? source : instrument.language;

/** The area each question belongs to, by code. Pure. */
export function areasByQuestion({ questions, indicators }: Instrument): ReadonlyMap<string, string> {
  const areas = new Map(indicators.map(({ code, area }) => [code, area]));
  return new Map(questions.map(({ code, indicator }) => [code, areas.get(indicator) ?? '']));
}

/** Titles of areas by code. Pure. */
export const areaTitles = ({ areas }: Instrument): ReadonlyMap<string, string> =>
  new Map(areas.map(({ code, title }) => [code, title]));
