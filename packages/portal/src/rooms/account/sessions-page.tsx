import { dataOf, type OwnSessions } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Row, Rows } from '../../design/parts/rows.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { AccountFrame } from './account-frame.tsx';

const sessionsKey = ['sessions'];

/** Where one is signed in, and the end of it. */
export function SessionsPage() {
  const { t } = useTranslation('account');
  const sessions = useQuery({ queryKey: sessionsKey, queryFn: () => dataOf(api.GET('/api/v1/sessions')) });
  const { run, isRunning, isDone, faults } = useCommand(
    (_: undefined, headers) => api.DELETE('/api/v1/sessions', { headers }),
    { refreshes: [sessionsKey] },
  );
  return (
    <AccountFrame page="sessions">
      <Loaded query={sessions}>
        {({ items }) => (
          <Card title={t('sessions.list')}>
            {faults.whole !== undefined && <Notice kind="bad" title={faults.whole} isAnswer />}
            <Rows>
              {items.map((session) => (
                <SessionRow key={session.id} session={session} />
              ))}
            </Rows>
            <Actions>
              <Button
                kind="danger"
                isDisabled={items.length < 2}
                isPending={isRunning}
                onPress={() => run(undefined)}
              >
                {t('sessions.end-others')}
              </Button>
              <span role="status">{isDone && t('sessions.ended')}</span>
            </Actions>
          </Card>
        )}
      </Loaded>
    </AccountFrame>
  );
}

function SessionRow({ session }: { readonly session: OwnSessions['items'][number] }) {
  const { t } = useTranslation('account');
  const formats = useFormats();
  const { id, isCurrent, beganAt, lastUsedAt } = session;
  const device = session.device ?? t('sessions.unknown');
  const { run, isRunning, faults } = useCommand(
    (_: undefined, headers) => api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } }, headers }),
    { refreshes: [sessionsKey] },
  );
  const used = formats.relative(lastUsedAt);
  return (
    <Row
      title={device}
      facts={t('sessions.times', { began: formats.moment(beganAt), used })}
      aside={
        isCurrent ? (
          <Tag kind="accent">{t('sessions.current')}</Tag>
        ) : (
          <Button
            isPending={isRunning}
            aria-label={t('sessions.end-device', { device, used })}
            onPress={() => run(undefined)}
          >
            {t('sessions.end')}
          </Button>
        )
      }
    >
      {faults.whole !== undefined && <Notice kind="bad" title={faults.whole} isAnswer />}
    </Row>
  );
}
