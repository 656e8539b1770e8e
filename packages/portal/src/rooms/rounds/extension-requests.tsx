import type { Extension, Round } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Row, Rows } from '../../design/parts/rows.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useCityName } from '../../facts/names.ts';
import { useFormats } from '../../i18n/formats.ts';
import { extensionsQuery } from './extensions.queries.ts';
import { GrantExtension } from './grant-extension.tsx';
import { RefuseExtension } from './refuse-extension.tsx';

/** Requests of cities for a later deadline, with the answers; those that wait first. */
export function ExtensionRequests({ round }: { readonly round: Round }) {
  const { t } = useTranslation('rounds');
  const extensions = useQuery(extensionsQuery(round.id));
  return (
    <Card title={t('office.requests')}>
      <Loaded query={extensions}>
        {(all) =>
          all.length === 0 ? (
            <p>{t('office.no-requests')}</p>
          ) : (
            <Rows>
              {all
                .toSorted((one, other) => Number(other.state === 'asked') - Number(one.state === 'asked'))
                .map((extension) => (
                  <Request key={extension.id} extension={extension} round={round} />
                ))}
            </Rows>
          )
        }
      </Loaded>
    </Card>
  );
}

interface Props {
  readonly extension: Extension;
  readonly round: Round;
}

function Request({ extension, round }: Props) {
  const { t } = useTranslation('rounds');
  const { deadline, day } = useFormats();
  const city = useCityName()(extension.cityId);
  const [dialog, open] = useState<'grant' | 'refuse' | null>(null);
  const close = () => open(null);
  const { state, askedUntil, askedAt, reason, answer } = extension;
  return (
    <Row
      title={t('office.asks', { city, until: deadline(askedUntil, round.timeZone) })}
      facts={t('office.asked-on', { day: day(askedAt) })}
      aside={<Outcome extension={extension} round={round} />}
    >
      <p>{reason}</p>
      {answer !== null && <q>{answer}</q>}
      {state === 'asked' && (
        <Actions>
          <Button aria-label={t('office.grant-named', { city })} onPress={() => open('grant')}>
            {t('office.grant')}
          </Button>
          <Button aria-label={t('office.refuse-named', { city })} onPress={() => open('refuse')}>
            {t('office.refuse')}
          </Button>
        </Actions>
      )}
      {dialog === 'grant' && (
        <GrantExtension extension={extension} round={round} city={city} onClose={close} />
      )}
      {dialog === 'refuse' && <RefuseExtension id={extension.id} city={city} onClose={close} />}
    </Row>
  );
}

function Outcome({ extension: { state, grantedUntil }, round }: Props) {
  const { t } = useTranslation('rounds');
  const { deadline } = useFormats();
  if (state === 'asked') return <Tag kind="caution">{t('office.waiting')}</Tag>;
  if (grantedUntil === null) return <Tag>{t('office.refused')}</Tag>;
  return (
    <Tag kind="good">{t('office.granted-until', { until: deadline(grantedUntil, round.timeZone) })}</Tag>
  );
}
