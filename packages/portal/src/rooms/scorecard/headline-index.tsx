import type { Benchmark, Rank, Suppression } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import { cityWords } from './city-words.ts';
import { HeadlinePlot } from './headline-plot.tsx';
import { RankWords } from './rank-words.tsx';
import styles from './scorecard.module.css';
import type { CityRound } from './scorecard.queries.ts';
import { ValueLink } from './value-link.tsx';

export type Item = Benchmark['items'][number];

interface Props {
  readonly at: CityRound;
  readonly benchmark: Benchmark;
  readonly item: Item;
  readonly isOpen: boolean;
}

/** One index: its value, between which bounds it lies, and where the city stands with it. */
export function HeadlineIndex({ at, benchmark, item, isOpen }: Props) {
  const { t } = useTranslation('scorecard');
  const { number, share } = useFormats();
  const { title, lang } = useItemTitle(benchmark.sample.instrument)(item.code);
  const city = cityWords(benchmark.city);
  return (
    <section className={styles.index}>
      <h3 lang={lang}>{title}</h3>
      <p className={styles.score}>
        <strong>
          <ValueLink at={at} code={item.code} value={item.strict} isOpen={isOpen} />
        </strong>
        {item.strict !== null && <span>{t('of-100')}</span>}
      </p>
      {item.strict === null && <p>{t('no-score-words', { coverage: share(item.coverage) })}</p>}
      <HeadlinePlot title={title} benchmark={benchmark} item={item} />
      <dl className={styles.facts}>
        <PlaceFacts rank={item.sample.rank} suppressed={item.sample.suppressed} />
        <dt>{t('headline.lenient')}</dt>
        <dd>
          {t(item.coverage < 1 ? 'headline.lenient-words' : 'headline.lenient-same', {
            value: number(item.lenient),
          })}
        </dd>
        <dt>{t('headline.coverage')}</dt>
        <dd>{t('headline.coverage-words', { share: share(item.coverage) })}</dd>
      </dl>
      {item.sample.rank && <RankWords rank={item.sample.rank} city={city} />}
      {item.sample.suppressed && <p>{t(`suppressed-words.${item.sample.suppressed.code}`)}</p>}
    </section>
  );
}

interface PlaceProps {
  readonly rank: Rank | null;
  readonly suppressed: Suppression | null;
}

/** The place as an interval with its band, never alone. */
function PlaceFacts({ rank, suppressed }: PlaceProps) {
  const { t } = useTranslation('scorecard');
  const { low, high } = rank?.interval ?? { low: 0, high: 0 };
  return (
    <>
      <dt>{t('headline.place')}</dt>
      <dd>
        {rank === null
          ? t(`suppressed.${suppressed?.code ?? 'no-score'}`)
          : low === high
            ? t('headline.place-one', { place: low, of: rank.of })
            : t('headline.place-words', { low, high, of: rank.of })}
      </dd>
      {rank && (
        <>
          <dt>{t('headline.band')}</dt>
          <dd>{t('headline.band-words', { band: rank.band })}</dd>
        </>
      )}
    </>
  );
}
