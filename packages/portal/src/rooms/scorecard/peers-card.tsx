import type { Benchmark } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { bandShape } from './band-words.ts';
import { cityWords } from './city-words.ts';

/** Which cities the peers are, and how the group came to be as wide as it is. */
export function PeersCard({ benchmark }: { readonly benchmark: Benchmark }) {
  const { t } = useTranslation('scorecard');
  const { number } = useFormats();
  const { peers, city } = benchmark;
  const whole = (value: number | null | undefined) => number(value ?? null, 0);
  const bounds = ({ band }: typeof peers.population) => ({ from: whole(band?.from), to: whole(band?.to) });
  const group = {
    count: peers.cities,
    population: t(`peers.population.${bandShape(peers.population.band)}`, bounds(peers.population)),
    share: t(`peers.share.${bandShape(peers.foreignBornShare.band)}`, bounds(peers.foreignBornShare)),
  };
  const widened = peers.steps.flatMap(({ level, cities, outcome }) =>
    outcome === 'used' ? [] : [{ level, words: t(`peers.step.${level}.${outcome}`, { count: cities ?? 0 }) }],
  );
  const [population, share] = [peers.population.figure, peers.foreignBornShare.figure];
  return (
    <Card title={t('peers.title')}>
      <p>{t(`peers.${peers.level}`, group)}</p>
      {population && share && (
        <p>
          {t('peers.own', {
            city: cityWords(city),
            population: whole(population.value),
            populationYear: population.year,
            share: number(share.value),
            shareYear: share.year,
          })}
        </p>
      )}
      {widened.length > 0 && (
        <div>
          <p>{t('peers.widened')}</p>
          <ul>
            {widened.map(({ level, words }) => (
              <li key={level}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {peers.suppressed && <Notice kind="caution">{t(`suppressed-words.${peers.suppressed.code}`)}</Notice>}
    </Card>
  );
}
