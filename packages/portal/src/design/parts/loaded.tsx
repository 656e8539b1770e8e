import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../api/faults.ts';
import { isNowhere } from '../../api/queries.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What a query brings, once it is there; while it waits and where it failed it says so. */
export function Loaded<Data>({ query, children }: Props<Data>) {
  const { t } = useTranslation();
  const { t: problemText } = useTranslation('problems');
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <p role="status">{t('loading')}</p>;
  if (isNowhere(query.error)) return <Notice kind="caution" title={t('missing')} isAnswer />;
  return (
    <Notice kind="bad" isAnswer title={faultsOf(problemText, query.error).whole}>
      <Button onPress={() => void query.refetch()}>{t('again')}</Button>
    </Notice>
  );
}
