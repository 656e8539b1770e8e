import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../design/parts/notice.tsx';
import { useCityName } from '../../facts/names.ts';
import { useFormats } from '../../i18n/formats.ts';
import { mandatesQuery } from './review-queries.ts';

/** Cities that are missing from the list because a mandate was ended, such as by a declared tie. */
export function UnseenCities() {
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  const cityName = useCityName();
  const { data: mandates = [] } = useQuery(mandatesQuery);
  const ended = mandates.filter(({ endedOn }) => endedOn !== null);
  const standing = new Set(mandates.filter(({ endedOn }) => endedOn === null).map(({ cityId }) => cityId));
  const unseen = [...new Map(ended.map((mandate) => [mandate.cityId, mandate])).values()].filter(
    ({ cityId }) => !standing.has(cityId),
  );
  if (unseen.length === 0) return null;
  return (
    <Notice title={t('unseen.title')}>
      <ul>
        {unseen.map(({ cityId, endedOn }) => (
          <li key={cityId}>
            {t('unseen.city', { city: cityName(cityId), day: formats.day(endedOn ?? '') })}
          </li>
        ))}
      </ul>
      <p>
        {t('unseen.why')} <Link to="/reviews/conflicts">{t('pages.conflicts')}</Link>
      </p>
    </Notice>
  );
}
