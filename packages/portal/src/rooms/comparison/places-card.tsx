import type { CityComparison } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import { comparedCities, sharedBands } from './compared-cities.ts';
import { ItemField } from './item-field.tsx';
import { PlacesFigure } from './places-figure.tsx';

/** Which places the cities take, and whether the data order them at all. */
export function PlacesCard({ comparison }: { readonly comparison: CityComparison }) {
  const { t } = useTranslation(['comparison', 'scorecard']);
  const { list } = useFormats();
  const [chosen, choose] = useState<string>();
  const titleOf = useItemTitle(comparison.sample.instrument);
  const item = comparison.items.find(({ code, kind }) =>
    chosen === undefined ? kind === 'composite' : code === chosen,
  );
  if (item === undefined) return null;
  const cities = comparedCities(comparison);
  const names = (ids: readonly string[]) =>
    list(cities.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  const bands = sharedBands(item);
  const withheld = item.values.flatMap(({ rank, suppressed }) =>
    rank || !suppressed ? [] : [suppressed.code],
  );
  const isRanked = item.values.every(({ rank }) => rank !== null);
  return (
    <Card title={t('places.title')}>
      <ItemField instrument={comparison.sample.instrument} value={chosen} onChange={choose} />
      {bands.map((ids) => (
        <p key={ids.join()}>{t('places.same', { cities: names(ids) })}</p>
      ))}
      {isRanked && bands.length === 0 && <p>{t('places.apart')}</p>}
      {[...new Set(withheld)].map((code) => (
        <Notice key={code}>{t(`scorecard:suppressed-words.${code}`)}</Notice>
      ))}
      <PlacesFigure cities={cities} item={item} title={titleOf(item.code).title} />
    </Card>
  );
}
