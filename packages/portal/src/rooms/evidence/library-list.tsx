import type { ListedEvidence } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { type Column, DataTable } from '../../design/parts/data-table.tsx';
import { BackedAnswers } from './backed-answers.tsx';
import styles from './evidence.module.css';
import type { Limits } from './evidence.ts';
import { ItemTitle, useDateWords, useKindWords } from './item-facts.tsx';
import { ItemWords } from './tray-item.tsx';

interface Props {
  readonly submissionId: string;
  readonly items: readonly ListedEvidence[];
  readonly limits: Limits;
  /** Left out for who only reads. */
  readonly onDetails: ((item: ListedEvidence) => void) | undefined;
}

/** The library as a table; where the page is narrow as cards. */
export function LibraryList(props: Props) {
  return (
    <>
      <div className={styles.table}>
        <LibraryTable {...props} />
      </div>
      <ul className={styles.cards}>
        {props.items.map((item) => (
          <li key={item.id} className={styles.libraryItem}>
            <LibraryCard {...props} item={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function LibraryTable({ submissionId, items, limits, onDetails }: Props) {
  const { t } = useTranslation('evidence');
  const kindOf = useKindWords(limits);
  const datesOf = useDateWords();
  const columns: Column<ListedEvidence>[] = [
    {
      id: 'item',
      title: t('page.item'),
      isRowName: true,
      cell: (item) => <ItemTitle submissionId={submissionId} item={item} />,
    },
    { id: 'kind', title: t('page.kind'), cell: kindOf },
    { id: 'date', title: t('page.date'), cell: (item) => datesOf(item) || '–' },
    { id: 'sees', title: t('page.who-sees'), cell: ({ visibility }) => t(`item.for-${visibility}`) },
    {
      id: 'backs',
      title: t('page.backs'),
      cell: (item) => <BackedAnswers submissionId={submissionId} item={item} />,
    },
  ];
  const actions: Column<ListedEvidence> = {
    id: 'actions',
    title: t('page.actions'),
    cell: (item) => <DetailsButton item={item} onDetails={onDetails} />,
  };
  return (
    <DataTable
      caption={t('page.caption')}
      columns={onDetails ? [...columns, actions] : columns}
      rows={items}
      keyOf={({ id }) => id}
    />
  );
}

function LibraryCard({
  submissionId,
  item,
  limits,
  onDetails,
}: Omit<Props, 'items'> & { readonly item: ListedEvidence }) {
  const { t } = useTranslation('evidence');
  return (
    <>
      <ItemTitle submissionId={submissionId} item={item} />
      <ItemWords item={item} limits={limits} />
      <strong>{t('page.backs')}</strong>
      <BackedAnswers submissionId={submissionId} item={item} />
      <DetailsButton item={item} onDetails={onDetails} />
    </>
  );
}

function DetailsButton({ item, onDetails }: { readonly item: ListedEvidence } & Pick<Props, 'onDetails'>) {
  const { t } = useTranslation('evidence');
  if (!onDetails) return null;
  return (
    <div>
      <Button aria-label={t('item.details-of', { title: item.title })} onPress={() => onDetails(item)}>
        {t('item.details')}
      </Button>
    </div>
  );
}
