import type { Extension, Round } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { submissionsQuery } from '../../facts/rounds.ts';
import { useFormats } from '../../i18n/formats.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { AskExtension } from './ask-extension.tsx';
import { extensionsQuery } from './extensions.queries.ts';
import styles from './rounds.module.css';

/** What the own city asked for and was answered; and asking for a later deadline. */
export function ExtensionCard({ round }: { readonly round: Round }) {
  const { t } = useTranslation('rounds');
  const session = useSession();
  const [isAsking, ask] = useState(false);
  const extensions = useQuery(extensionsQuery(round.id));
  const own = useQuery(submissionsQuery).data?.find(({ roundId }) => roundId === round.id);
  const isSent = own?.state === 'submitted';
  if (isSent && extensions.data?.length === 0) return null;
  return (
    <Card title={t('extension.title')}>
      <Loaded query={extensions}>
        {([last]) => (
          <>
            {last ? (
              <LastRequest extension={last} timeZone={round.timeZone} />
            ) : (
              <p>{t('extension.about')}</p>
            )}
            <p className={styles.soft}>{t('extension.late-about')}</p>
            {!isSent && last?.state !== 'asked' && may(session, 'askExtension') && (
              <Actions>
                <Button onPress={() => ask(true)}>{t('extension.ask')}</Button>
              </Actions>
            )}
          </>
        )}
      </Loaded>
      {isAsking && <AskExtension round={round} onClose={() => ask(false)} />}
    </Card>
  );
}

const kinds = { asked: 'information', granted: 'good', refused: 'caution' } as const;

function LastRequest({ extension, timeZone }: { readonly extension: Extension; readonly timeZone: string }) {
  const { t } = useTranslation('rounds');
  const { deadline } = useFormats();
  const { state, askedUntil, grantedUntil, answer, reason } = extension;
  return (
    <>
      <Notice
        kind={kinds[state]}
        title={t(`extension.${state}`, { until: deadline(grantedUntil ?? askedUntil, timeZone) })}
      />
      <dl className={styles.facts}>
        <dt>{t('extension.your-reason')}</dt>
        <dd>{reason}</dd>
        {answer !== null && (
          <>
            <dt>{t('extension.answer')}</dt>
            <dd>{answer}</dd>
          </>
        )}
      </dl>
    </>
  );
}
