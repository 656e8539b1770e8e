import type { Benchmark } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Trail } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Page } from '../../design/parts/page.tsx';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { AboutFigures } from './about-figures.tsx';
import { AreasCard } from './areas-card.tsx';
import { cityWords } from './city-words.ts';
import { GainsCard } from './gains-card.tsx';
import { GapCards } from './gap-cards.tsx';
import { Headline } from './headline.tsx';
import { PeersCard } from './peers-card.tsx';
import { ProgressCard } from './progress-card.tsx';
import { readsAnswers } from './reads-answers.ts';
import { RoundsOfCity } from './rounds-of-city.tsx';
import { benchmarkQuery, type CityRound } from './scorecard.queries.ts';
import { StandsFor } from './stands-for.tsx';

/** Where a city stands in a round. */
export function ScorecardPage() {
  const { t } = useTranslation('scorecard');
  const { cityId, roundId } = useParams({ from: '/signed-in/cities/$cityId/rounds/$roundId' });
  const { origin } = useSearch({ from: '/signed-in/cities/$cityId/rounds/$roundId' });
  const at = { cityId, roundId, ...(origin && { origin }) };
  const query = useQuery(benchmarkQuery(at));
  const city = query.data && cityWords(query.data.city);
  return (
    <Page
      title={city === undefined ? t('choose.title') : t('title', { city })}
      above={
        <Trail>
          {may(useSession(), 'listScores') && <Link to="/scorecard">{t('all-scorecards')}</Link>}
          <span aria-current="page">{city ?? '…'}</span>
        </Trail>
      }
      lead={query.data && t('lead', leadOf(query.data))}
      aside={
        <ButtonLink to="/comparison" search={{ round: roundId, cities: cityId }}>
          {t('compare')}
        </ButtonLink>
      }
    >
      <RoundsOfCity at={at} />
      <Loaded query={query}>{(benchmark) => <Scorecard at={at} benchmark={benchmark} />}</Loaded>
    </Page>
  );
}

const leadOf = ({ round }: Benchmark) => ({ round: round.name, year: round.referenceYear });

function Scorecard({ at, benchmark }: { readonly at: CityRound; readonly benchmark: Benchmark }) {
  const session = useSession();
  const today = new Date().toISOString().slice(0, 10);
  const isOpen = may(session, 'getDerivation') && readsAnswers(session.principal, at, today);
  return (
    <>
      <StandsFor at={at} benchmark={benchmark} />
      <Headline at={at} benchmark={benchmark} isOpen={isOpen} />
      <AreasCard at={at} benchmark={benchmark} isOpen={isOpen} />
      <PeersCard benchmark={benchmark} />
      <GapCards at={at} benchmark={benchmark} isOpen={isOpen} />
      <ProgressCard at={at} isOpen={isOpen} />
      {isOpen && <GainsCard at={at} />}
      <AboutFigures benchmark={benchmark} />
    </>
  );
}
