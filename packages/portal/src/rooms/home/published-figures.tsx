import { dataOf, type Release } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { Card } from '../../design/parts/card.tsx';
import { Columns } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './landing.module.css';
import { formatOf } from './release-format.ts';

const SHOWN = 4;

/** The latest data releases, with their files: open to everybody. */
export function PublishedFigures() {
  const { t } = useTranslation('landing');
  const releases = useQuery({
    queryKey: ['releases', SHOWN],
    queryFn: () => dataOf(api.GET('/api/v1/releases', { params: { query: { limit: SHOWN } } })),
  });
  return (
    <Loaded query={releases}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t('figures.none')}</p>
        ) : (
          <Columns>
            {items.map((release) => (
              <ReleaseCard key={release.id} release={release} />
            ))}
          </Columns>
        )
      }
    </Loaded>
  );
}

function ReleaseCard({ release }: { readonly release: Release }) {
  const { t } = useTranslation('landing');
  const formats = useFormats();
  const { title, sample, round, cities, publishedAt, citation, archive, exports } = release;
  return (
    <Card
      title={title}
      level={3}
      aside={round.fictitious && <Tag kind="caution">{t('figures.invented')}</Tag>}
    >
      <p>
        {t('figures.facts', {
          count: cities,
          round: round.name,
          day: formats.day(publishedAt),
          state: t(`figures.${sample.origin}`),
        })}
      </p>
      <p className={styles.cite}>
        <cite>{citation}</cite>
      </p>
      <ul className={styles.files}>
        <li>
          <a href={archive.path} download>
            {t('figures.archive', { size: formats.bytes(archive.bytes) })}
          </a>
        </li>
        {exports.map((path) => (
          <li key={path}>
            <a href={path}>{formatOf(path)}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
