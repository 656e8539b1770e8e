import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { calledAs, peopleQuery } from '../../../facts/names.ts';

/** What people are called, also in the midst of a sentence; an account that is gone, or not known yet, is somebody. */
export function useNames(ids: readonly (string | null)[]): (id: string | null) => string {
  const { t } = useTranslation('survey');
  const { data } = useQuery(peopleQuery(ids.filter((id) => id !== null)));
  return (id) => {
    const person = data?.find((one) => one.id === id);
    return person ? calledAs(person) : t('somebody');
  };
}
