import { dataOf, type Person } from '@interlace/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPages } from '../api/all-pages.ts';
import { api } from '../api/api.ts';
import { useSession } from '../session/session.ts';

/** Cities of the platform; every account may know them. */
export const citiesQuery = queryOptions({
  queryKey: ['cities'],
  queryFn: () =>
    allPages((cursor) => dataOf(api.GET('/api/v1/cities', { params: { query: { limit: 200, ...cursor } } }))),
  staleTime: 600_000,
});

/** Says what a city is called; `…` where the names are not known, or not yet, so that a link has words from the start. */
export function useCityName(): (id: string) => string {
  const { data } = useQuery(citiesQuery);
  return (id) => data?.find((city) => city.id === id)?.name ?? '…';
}

/** As many ids as one question may name. */
const MOST_IDS = 100;

async function readPeople(ids: readonly string[]): Promise<Person[]> {
  const groups = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, group) =>
    ids.slice(group * MOST_IDS, (group + 1) * MOST_IDS),
  );
  const answers = await Promise.all(
    groups.map((group) => dataOf(api.GET('/api/v1/people', { params: { query: { ids: group.join(',') } } }))),
  );
  return answers.flatMap(({ items }) => items);
}

/** People by their ids, in an order of their own. */
export function peopleQuery(ids: readonly string[]) {
  const wanted = [...new Set(ids)].toSorted();
  return queryOptions({
    queryKey: ['names', ...wanted],
    queryFn: () => readPeople(wanted),
    enabled: wanted.length > 0,
    staleTime: 300_000,
  });
}

/** Colleagues go by their name, others by their organisation. Pure. */
export const calledAs = ({ name, organisationName }: Pick<Person, 'name' | 'organisationName'>): string =>
  name ?? organisationName;

/**
 * Says what people are called: `you` for oneself, the organisation for people of others, and that somebody is gone where an
 * account is not there any more.
 */
export function usePersonName(ids: readonly string[]): (id: string) => string {
  const { t } = useTranslation();
  const { principal } = useSession();
  const { data, isPending } = useQuery(peopleQuery(ids));
  return (id) => {
    if (id === principal.subject) return t('people.you');
    if (isPending) return '…';
    const person = data?.find((one) => one.id === id);
    return person ? calledAs(person) : t('people.gone');
  };
}
