import type { Benchmark } from '@interlace/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../design/parts/notice.tsx';
import type { CityRound } from './scorecard.queries.ts';

interface Props {
  readonly at: CityRound;
  readonly benchmark: Benchmark;
}

/** What the figures rest on, said before any of them. */
export function StandsFor({ at: { cityId, roundId }, benchmark }: Props) {
  const { t } = useTranslation('scorecard');
  const { sample, origins, submission } = benchmark;
  const others = origins.filter((origin) => origin !== sample.origin);
  return (
    <Notice
      kind={sample.origin === 'validated' ? 'good' : 'information'}
      title={t(`origin-words.${sample.origin}`)}
    >
      {submission.late && <p>{t('late-words')}</p>}
      {others.map((origin) => (
        <Link
          key={origin}
          to="/cities/$cityId/rounds/$roundId"
          params={{ cityId, roundId }}
          search={{ origin }}
        >
          {t('other-origin', { origin: t(`origin.${origin}`) })}
        </Link>
      ))}
    </Notice>
  );
}
