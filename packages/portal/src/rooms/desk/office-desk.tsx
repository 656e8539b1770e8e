import type { Round } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Columns } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Progress } from '../../design/parts/progress.tsx';
import { Row, Rows } from '../../design/parts/rows.tsx';
import { useCityName } from '../../facts/names.ts';
import { roundsQuery } from '../../facts/rounds.ts';
import { useFormats } from '../../i18n/formats.ts';
import { inOrder } from '../rounds/deadline.ts';
import { DaysLeft, RoundTime } from '../rounds/deadline-words.tsx';
import { waitingExtensionsQuery } from '../rounds/extensions.queries.ts';
import { participationQuery } from '../rounds/participation.queries.ts';
import { participantsOf } from '../rounds/participation.ts';

/** For the office of a network: its rounds, who has sent, and what cities ask for. */
export function OfficeDesk() {
  return (
    <Columns>
      <OfficeRounds />
      <WaitingRequests />
    </Columns>
  );
}

function OfficeRounds() {
  const { t } = useTranslation('desk');
  const rounds = useQuery(roundsQuery('mine'));
  return (
    <Card title={t('office.title')}>
      <Loaded query={rounds}>
        {(all) => {
          const current = inOrder(all).filter(({ state }) => state !== 'closed');
          if (current.length === 0) return <p>{t('office.none')}</p>;
          return (
            <Rows>
              {current.map((round) => (
                <OfficeRound key={round.id} round={round} />
              ))}
            </Rows>
          );
        }}
      </Loaded>
      <Actions>
        <ButtonLink to="/rounds/new">{t('office.open-round')}</ButtonLink>
      </Actions>
    </Card>
  );
}

function OfficeRound({ round }: { readonly round: Round }) {
  const { t } = useTranslation('desk');
  const { number } = useFormats();
  const { data } = useQuery(participationQuery(round));
  const cities = data && participantsOf(data.members, data.scores, () => 0);
  const sent = cities?.filter((one) => one.sent !== null).length ?? 0;
  const count = cities?.length ?? 0;
  return (
    <Row
      title={
        <Link to="/rounds/$id" params={{ id: round.id }}>
          {round.name}
        </Link>
      }
      facts={<RoundTime round={round} />}
      aside={<DaysLeft round={round} />}
    >
      {cities && (
        <Progress
          label={t('office.cities')}
          value={sent}
          of={count}
          words={t('office.sent', { count, sent: number(sent, 0) })}
        />
      )}
    </Row>
  );
}

function WaitingRequests() {
  const { t } = useTranslation('desk');
  const { deadline } = useFormats();
  const nameOf = useCityName();
  const requests = useQuery(waitingExtensionsQuery);
  return (
    <Card title={t('office.requests')}>
      <Loaded query={requests}>
        {(all) =>
          all.length === 0 ? (
            <p>{t('office.no-requests')}</p>
          ) : (
            <Rows>
              {all.map(({ id, cityId, roundId, askedUntil, reason }) => (
                <Row
                  key={id}
                  title={
                    <Link to="/rounds/$id" params={{ id: roundId }}>
                      {t('office.asks', { city: nameOf(cityId), until: deadline(askedUntil) })}
                    </Link>
                  }
                  facts={reason}
                />
              ))}
            </Rows>
          )
        }
      </Loaded>
    </Card>
  );
}
