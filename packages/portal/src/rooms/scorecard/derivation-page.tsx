import { ApiProblem, type Benchmark } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Trail } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { useItemTitle } from '../../facts/item-titles.ts';
import { cityWords } from './city-words.ts';
import { DerivationParts } from './derivation-parts.tsx';
import { DerivationQuestions } from './derivation-questions.tsx';
import { DerivationSums } from './derivation-sums.tsx';
import { benchmarkQuery, type CityRound, derivationQuery } from './scorecard.queries.ts';

const route = { from: '/signed-in/cities/$cityId/rounds/$roundId/derivation/$code' } as const;

/** How one figure of a city came about: enough to compute it again by hand. */
export function DerivationPage() {
  const { t } = useTranslation('scorecard');
  const { cityId, roundId, code } = useParams(route);
  const { origin } = useSearch(route);
  const at = { cityId, roundId, ...(origin && { origin }) };
  const query = useQuery(benchmarkQuery(at));
  const item = useItemTitle(query.data?.sample.instrument)(code).title;
  const city = query.data && cityWords(query.data.city);
  return (
    <Page
      title={t('derivation.title', { item })}
      above={
        <Trail>
          <Link to="/scorecard">{t('all-scorecards')}</Link>
          <Link
            to="/cities/$cityId/rounds/$roundId"
            params={{ cityId, roundId }}
            search={origin ? { origin } : {}}
          >
            {city ?? '…'}
          </Link>
          <span aria-current="page">{item}</span>
        </Trail>
      }
      lead={query.data && t('derivation.lead', { city, round: query.data.round.name })}
    >
      <Loaded query={query}>
        {(benchmark) => <DerivationOf at={at} benchmark={benchmark} item={code} />}
      </Loaded>
    </Page>
  );
}

interface Props {
  readonly at: CityRound;
  readonly benchmark: Benchmark;
  readonly item: string;
}

/** Not for this person: by role, or because the city is another's. */
const isRefused = (error: unknown) =>
  error instanceof ApiProblem && [403, 404].includes(error.problem.status);

function DerivationOf({ at, benchmark: { submission, sample }, item }: Props) {
  const { t } = useTranslation('scorecard');
  const query = useQuery(derivationQuery({ submissionId: submission.id, version: submission.version, item }));
  if (isRefused(query.error)) return <Notice kind="caution">{t('derivation.not-yours')}</Notice>;
  return (
    <Loaded query={query}>
      {(derivation) => (
        <>
          <DerivationSums derivation={derivation} />
          {derivation.parts.length > 0 && (
            <DerivationParts at={at} derivation={derivation} instrument={sample.instrument} />
          )}
          {derivation.questions.length > 0 && <DerivationQuestions derivation={derivation} />}
        </>
      )}
    </Loaded>
  );
}
