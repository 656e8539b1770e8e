import { dataOf } from '@interlace/api-client';
import { queryOptions, useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/api.ts';
import { type InstrumentReference, instrumentQuery } from '../../facts/instrument.ts';
import { localeOf } from '../../i18n/languages.ts';
import { queryOf, type ReviewFilters } from './review-filters.ts';

/** Everything the filters leave, in every state. */
export function workListQuery(filters: ReviewFilters) {
  const query = queryOf(filters);
  return queryOptions({
    queryKey: ['reviews', 'list', query],
    queryFn: () =>
      allPages((cursor) =>
        dataOf(api.GET('/api/v1/reviews', { params: { query: { limit: 200, ...query, ...cursor } } })),
      ),
  });
}

export const blindQuery = queryOptions({
  queryKey: ['reviews', 'blind'],
  queryFn: async () => (await dataOf(api.GET('/api/v1/reviews/blind'))).items,
});

/** Every answer of a submission with its review. */
export const submissionReviewsQuery = (id: string) =>
  queryOptions({
    queryKey: ['reviews', 'submission', id],
    queryFn: () => dataOf(api.GET('/api/v1/submissions/{id}/reviews', { params: { path: { id } } })),
  });

/** The review of one answer, with its thread. */
export const reviewQuery = (id: string, question: string) =>
  queryOptions({
    queryKey: ['reviews', 'answer', id, question],
    queryFn: () =>
      dataOf(api.GET('/api/v1/submissions/{id}/reviews/{question}', { params: { path: { id, question } } })),
  });

export const mandatesQuery = queryOptions({
  queryKey: ['mandates', 'evaluation'],
  queryFn: () =>
    allPages((cursor) =>
      dataOf(
        api.GET('/api/v1/mandates', { params: { query: { limit: 200, kind: 'evaluation', ...cursor } } }),
      ),
    ),
});

export const conflictsQuery = queryOptions({
  queryKey: ['conflict-declarations'],
  queryFn: () =>
    allPages((cursor) =>
      dataOf(api.GET('/api/v1/conflict-declarations', { params: { query: { limit: 200, ...cursor } } })),
    ),
});

/** Instruments in the language of the page; those there already. */
export function useInstruments(references: readonly InstrumentReference[]) {
  const { i18n } = useTranslation();
  const distinct = new Map(
    references.map((reference) => [`${reference.code} ${reference.version}`, reference]),
  );
  return useQueries({
    queries: [...distinct.values()].map((reference) => instrumentQuery(reference, localeOf(i18n.language))),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
}
