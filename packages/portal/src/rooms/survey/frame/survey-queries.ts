import { dataOf } from '@interlace/api-client';
import type { Instrument, Translation } from '@interlace/instruments';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { isMissing } from '../../../api/queries.ts';

export const previousQuery = (id: string) =>
  queryOptions({
    queryKey: ['previous', id],
    queryFn: () => dataOf(api.GET('/api/v1/submissions/{id}/previous', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const cityQuery = (id: string) =>
  queryOptions({
    queryKey: ['cities', id],
    queryFn: () => dataOf(api.GET('/api/v1/cities/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

interface Reference {
  readonly code: string;
  readonly version: string;
}

/** A published version never changes. */
export const instrumentQuery = ({ code, version }: Reference) =>
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

/** Null where the instrument is not translated into the language. */
export const translationQuery = ({ code, version }: Reference, language: string) =>
  queryOptions({
    queryKey: ['instrument', code, version, language],
    async queryFn(): Promise<Translation | null> {
      const path = { code, version, language };
      try {
        return await dataOf(
          api.GET('/api/v1/instruments/{code}/versions/{version}/translations/{language}', {
            params: { path },
          }),
        );
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What somebody is called here: colleagues by name, others by their organisation. */
export const peopleQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['people', ...ids],
    async queryFn() {
      const people = await dataOf(api.GET('/api/v1/people', { params: { query: { ids: ids.join(',') } } }));
      return Object.fromEntries(
        people.items.map(({ id, name, organisationName }) => [id, name ?? organisationName]),
      );
    },
    enabled: ids.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
