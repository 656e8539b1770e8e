import type { Round } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { Row, Rows } from '../../design/parts/rows.tsx';
import { roundsQuery } from '../../facts/rounds.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { inOrder } from './deadline.ts';
import { DaysLeft, RoundTime } from './deadline-words.tsx';
import { RoundTags } from './round-tags.tsx';

/** Rounds of the own networks first, then all others. */
export function RoundsPage() {
  const { t } = useTranslation('rounds');
  const session = useSession();
  const rounds = useQuery(roundsQuery('all'));
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      aside={
        may(session, 'openRound') && (
          <Actions>
            <ButtonLink to="/instruments/xlsform">{t('xls-form.title')}</ButtonLink>
            <ButtonLink to="/rounds/new" kind="primary">
              {t('open-new')}
            </ButtonLink>
          </Actions>
        )
      }
    >
      <Loaded query={rounds}>
        {(all) => (
          <>
            {all.length === 0 && <Notice title={t('none')}>{t('none-about')}</Notice>}
            <RoundList title={t('mine')} rounds={all.filter(({ isMine }) => isMine)} />
            <RoundList title={t('others')} rounds={all.filter(({ isMine }) => !isMine)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function RoundList({ title, rounds }: { readonly title: string; readonly rounds: readonly Round[] }) {
  if (rounds.length === 0) return null;
  return (
    <Card title={title}>
      <Rows>
        {inOrder(rounds).map((round) => (
          <Row
            key={round.id}
            title={
              <Link to="/rounds/$id" params={{ id: round.id }}>
                {round.name}
              </Link>
            }
            facts={<RoundTime round={round} />}
            aside={
              <>
                <DaysLeft round={round} />
                <RoundTags round={round} />
              </>
            }
          />
        ))}
      </Rows>
    </Card>
  );
}
