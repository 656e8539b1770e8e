import type { Benchmark } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Columns } from '../../design/parts/layout.tsx';
import { Row, Rows } from '../../design/parts/rows.tsx';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import type { CityRound } from './scorecard.queries.ts';
import { ValueLink } from './value-link.tsx';

interface Props {
  readonly at: CityRound;
  readonly benchmark: Benchmark;
  readonly isOpen: boolean;
}

/** What the city does best and where it lags most, measured by its peers. */
export function GapCards({ at, benchmark, isOpen }: Props) {
  const { t } = useTranslation('scorecard');
  const { number } = useFormats();
  const titleOf = useItemTitle(benchmark.sample.instrument);
  if (benchmark.peers.suppressed) return null;
  return (
    <Columns>
      {(['strengths', 'weaknesses'] as const).map((side) => (
        <Card key={side} title={t(`gaps.${side}`)}>
          {benchmark[side].length === 0 && <p>{t(`gaps.no-${side}`)}</p>}
          <Rows>
            {benchmark[side].map(({ indicator, score, median, gap }) => {
              const { title, lang } = titleOf(indicator);
              const points = { points: number(Math.abs(gap)), median: number(median) };
              return (
                <Row
                  key={indicator}
                  title={<span lang={lang}>{title}</span>}
                  facts={t(side === 'strengths' ? 'gaps.above' : 'gaps.below', points)}
                  aside={
                    <strong>
                      <ValueLink at={at} code={indicator} value={score} isOpen={isOpen} />
                    </strong>
                  }
                />
              );
            })}
          </Rows>
        </Card>
      ))}
    </Columns>
  );
}
