import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Trail } from '../design/parts/layout.tsx';
import { useCityName } from './names.ts';
import { submissionQuery } from './rounds.ts';

interface Props {
  readonly id: string;
  readonly title: string;
}

/** Where a page about a survey lies. */
export function SurveyTrail({ id, title }: Props) {
  const { t } = useTranslation();
  const cityName = useCityName();
  const { data } = useQuery(submissionQuery(id));
  return (
    <Trail>
      <Link to="/submissions/$id" params={{ id }}>
        {data ? t('survey-of', { city: cityName(data.cityId) }) : t('survey')}
      </Link>
      <span aria-current="page">{title}</span>
    </Trail>
  );
}
