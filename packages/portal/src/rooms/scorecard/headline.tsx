import type { Benchmark } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { useInstrument } from '../../facts/instrument.ts';
import { indices } from './area-rows.ts';
import { HeadlineIndex } from './headline-index.tsx';
import styles from './scorecard.module.css';
import type { CityRound } from './scorecard.queries.ts';

interface Props {
  readonly at: CityRound;
  readonly benchmark: Benchmark;
  readonly isOpen: boolean;
}

/** The indices of the whole, each with its bounds and how sure its place is. */
export function Headline({ at, benchmark, isOpen }: Props) {
  const { t } = useTranslation('scorecard');
  const { data } = useInstrument(benchmark.sample.instrument);
  const composites = benchmark.items.filter(({ kind }) => kind === 'composite');
  const order = data ? indices(data.instrument) : composites.map(({ code }) => code);
  return (
    <Card title={t('headline.title')}>
      <div className={styles.headline}>
        {order.flatMap((code) => {
          const item = composites.find((each) => each.code === code);
          return item ? [<HeadlineIndex key={code} {...{ at, benchmark, item, isOpen }} />] : [];
        })}
      </div>
      <Disclosure title={t('headline.read')}>
        <HowToRead least={benchmark.round.minimumGroup} />
      </Disclosure>
    </Card>
  );
}

const SENTENCES = ['score', 'lenient', 'interval', 'band', 'quartiles', 'suppressed'] as const;

function HowToRead({ least }: { readonly least: number }) {
  const { t } = useTranslation('scorecard');
  return (
    <ul className={styles.reading}>
      {SENTENCES.map((sentence) => (
        <li key={sentence}>{t(`read.${sentence}`, { count: least })}</li>
      ))}
    </ul>
  );
}
