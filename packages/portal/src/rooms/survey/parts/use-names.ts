import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../frame/survey-queries.ts';

/** What people are called; an account that is gone, or not known yet, is somebody. */
export function useNames(ids: readonly (string | null)[]): (id: string | null) => string {
  const { t } = useTranslation('survey');
  const known = [...new Set(ids.filter((id) => id !== null))].sort();
  const { data } = useQuery(peopleQuery(known));
  return (id) => (id === null ? undefined : data?.[id]) ?? t('somebody');
}
