import type { CityComparison } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../design/charts/figure.tsx';
import { KeyList } from '../../design/charts/key-list.tsx';
import { ProfilePlot } from '../../design/charts/profile-plot.tsx';
import { Card } from '../../design/parts/card.tsx';
import { useInstrument } from '../../facts/instrument.ts';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import { areaRows } from '../scorecard/area-rows.ts';
import { groupMarks, TICKS } from '../scorecard/standing-marks.ts';
import { comparedCities, leads, statisticsOf, valueIn } from './compared-cities.ts';
import { statisticsQuery } from './comparison.queries.ts';
import { type ProfileItem, ProfileTable } from './profile-table.tsx';

const MIDDLE = { n: 0, min: 0, q1: 0, median: 0.5, q3: 1, max: 1, mean: 0.5 };

/** A line for each city over the areas, before the middle half of all. */
export function ProfileCard({ comparison }: { readonly comparison: CityComparison }) {
  const { t } = useTranslation('comparison');
  const { list } = useFormats();
  const { sample, round, items } = comparison;
  const { data } = useInstrument(sample.instrument);
  const statistics = useQuery(statisticsQuery(round.id));
  const ofAll = statisticsOf(statistics.data?.samples ?? [], sample);
  const titleOf = useItemTitle(sample.instrument);
  const cities = comparedCities(comparison);
  const rows = (data ? areaRows(data.instrument) : []).flatMap((row): ProfileItem[] => {
    const item = items.find(({ code }) => code === row.code);
    return item ? [{ ...row, item, ...titleOf(row.code) }] : [];
  });
  const lines = cities.map(({ id, name, look }) => ({
    id,
    name,
    look,
    points: rows.map(({ item }) => {
      const value = valueIn(item, id);
      return value?.strict == null ? null : { at: value.strict, to: value.lenient };
    }),
  }));
  const names = list(cities.map(({ name }) => name));
  const isWithheld = statistics.data !== undefined && ofAll.size === 0;
  const ahead = leads(rows.map(({ item }) => item)).map(({ cityId, count }) =>
    t('profile.leads', { city: cities.find(({ id }) => id === cityId)?.name, count, of: rows.length }),
  );
  const says = t('profile.drawing', { cities: names, count: rows.length, leads: ahead.join(' ') });
  return (
    <Card title={t('profile.title')}>
      <Figure
        words={
          <>
            <p>{ahead.join(' ')}</p>
            <p>{t('profile.words')}</p>
            {isWithheld && <p>{t('profile.middle-withheld')}</p>}
          </>
        }
        drawing={
          <>
            <KeyList
              entries={[
                ...(ofAll.size > 0
                  ? [{ id: 'middle', mark: withoutReach(MIDDLE), words: t('profile.key-middle') }]
                  : []),
                {
                  id: 'shade',
                  mark: { kind: 'shade', from: 0.2, to: 0.8, tone: 'first' },
                  words: t('profile.key-shade'),
                },
              ]}
            />
            <ProfilePlot
              says={says}
              rows={rows.map(({ code, title, isBelow }) => ({
                id: code,
                label: title,
                isBelow,
                behind: withoutReach(ofAll.get(code) ?? null),
              }))}
              lines={lines}
              ticks={TICKS}
              format={String}
            />
          </>
        }
        tableTitle={t('profile.table')}
        table={<ProfileTable cities={cities} rows={rows} caption={t('profile.caption', { cities: names })} />}
      />
    </Card>
  );
}

/** The lines of cities would hide how far all reach. */
const withoutReach = (statistics: typeof MIDDLE | null) =>
  groupMarks(statistics, 'sample', 'whole').filter(({ kind }) => kind !== 'reach');
