import { dataOf } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { roundsQuery, submissionsQuery } from '../../facts/rounds.ts';
import { AgreementFigures } from './agreement-figures.tsx';
import { DriftTables } from './drift-tables.tsx';
import { ReviewsFrame } from './reviews-frame.tsx';
import { SampleForm } from './sample-form.tsx';

/** How far evaluators agree, measured on answers judged twice. */
export function AgreementPage() {
  const { t } = useTranslation('reviews');
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/reviews/agreement' });
  const { data: submissions = [] } = useQuery(submissionsQuery);
  const { data: all = [] } = useQuery(roundsQuery('all'));
  const rounds = all.filter(({ id }) =>
    submissions.some(({ roundId, version }) => roundId === id && version > 0),
  );
  const round = search.round ?? rounds[0]?.id;
  const query = useQuery({
    queryKey: ['reviews', 'agreement', round],
    queryFn: () =>
      dataOf(api.GET('/api/v1/reviews/agreement', { params: { query: { round: round ?? '' } } })),
    enabled: round !== undefined,
  });
  if (round === undefined)
    return (
      <ReviewsFrame title={t('agreement.title')} lead={t('agreement.lead')}>
        <p>{t('agreement.no-rounds')}</p>
      </ReviewsFrame>
    );
  return (
    <ReviewsFrame title={t('agreement.title')} lead={t('agreement.lead')}>
      <SelectField
        label={t('filters.round')}
        value={round}
        options={rounds.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => void navigate({ to: '/reviews/agreement', search: { round: id }, replace: true })}
      />
      <Card title={t('sample.title')}>
        <SampleForm key={round} roundId={round} />
      </Card>
      <Loaded query={query}>
        {(agreement) => (
          <>
            <AgreementFigures agreement={agreement} />
            <DriftTables drift={agreement.drift} />
          </>
        )}
      </Loaded>
    </ReviewsFrame>
  );
}
