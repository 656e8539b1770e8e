import type { ReviewItem } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { Checkbox } from '../../design/parts/checkbox.tsx';
import { useCityName, usePersonName } from '../../facts/names.ts';
import { lastPlace } from './last-place.ts';
import { placeOf, type ReviewFilters } from './review-filters.ts';
import styles from './reviews.module.css';
import { SelectionBar } from './selection-bar.tsx';
import type { Catalogue } from './use-catalogue.ts';
import { useRovingRows } from './use-roving-rows.ts';
import { WorkRow } from './work-row.tsx';

const AT_ONCE = 100;

interface Props {
  readonly items: readonly ReviewItem[];
  readonly filters: ReviewFilters;
  readonly catalogue: Catalogue;
}

/** The answers to review, one a row; one stop of the Tab key, with arrows within. */
export function WorkList({ items, filters, catalogue }: Props) {
  const { t } = useTranslation('reviews');
  const [shown, setShown] = useState(AT_ONCE);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const cityName = useCityName();
  const personName = usePersonName(items.flatMap(({ assignee }) => assignee ?? []));
  const rows = items.slice(0, shown);
  const toggle = (place: string) =>
    setChosen((before) =>
      before.has(place) ? new Set([...before].filter((one) => one !== place)) : new Set(before).add(place),
    );
  const list = useRovingRows(rows.length, {
    first: rows.findIndex((item) => placeOf(item) === lastPlace()),
    onChoose: (row) => rows[row] && toggle(placeOf(rows[row])),
  });
  const picked = items.filter((item) => chosen.has(placeOf(item)));
  if (items.length === 0) return <p role="status">{t('list.none')}</p>;
  return (
    <section aria-labelledby="answers" className={styles.list}>
      <header className={styles.listHead}>
        <h2 id="answers">{t('list.answers', { count: items.length })}</h2>
        <Checkbox
          isSelected={picked.length === items.length}
          isIndeterminate={picked.length > 0 && picked.length < items.length}
          onChange={(isAll) => setChosen(new Set(isAll ? items.map(placeOf) : []))}
        >
          {t('list.all')}
        </Checkbox>
      </header>
      <SelectionBar items={picked} onDone={() => setChosen(new Set())} />
      <ol className={styles.rows} {...list.props}>
        {rows.map((item, row) => (
          <WorkRow
            key={placeOf(item)}
            item={item}
            filters={filters}
            known={catalogue.questionOf(item.submissionId, item.question)}
            city={cityName(item.cityId)}
            assignee={item.assignee && personName(item.assignee)}
            isStop={row === list.at}
            isChosen={chosen.has(placeOf(item))}
            onChoose={() => toggle(placeOf(item))}
            onFocus={() => list.enter(row)}
          />
        ))}
      </ol>
      {items.length > shown && (
        <Button onPress={() => setShown(shown + AT_ONCE)}>
          {t('list.more', { count: items.length - shown })}
        </Button>
      )}
    </section>
  );
}
