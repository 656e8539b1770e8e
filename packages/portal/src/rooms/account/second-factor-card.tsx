import { dataOf, type SecondFactorEnrolment } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { Card } from '../../design/parts/card.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { Stack } from '../../design/parts/layout.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { sessionChanged, useSession } from '../../session/session.ts';
import { EnrolSecondFactor } from './enrol-second-factor.tsx';
import { ProvenByPassword } from './proven-by-password.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** An authenticator app beside the password: setting it up, renewing its recovery codes, removing it. */
export function SecondFactorCard() {
  const { t } = useTranslation('account');
  const { hasSecondFactor } = useSession().profile;
  const [enrolment, setEnrolment] = useState<SecondFactorEnrolment>();
  const [codes, setCodes] = useState<readonly string[]>();
  const confirmed = (made: readonly string[]) => {
    setEnrolment(undefined);
    setCodes(made);
  };
  return (
    <Card
      title={t('factor.title')}
      aside={
        <Tag kind={hasSecondFactor ? 'good' : 'plain'}>{t(hasSecondFactor ? 'factor.on' : 'factor.off')}</Tag>
      }
    >
      <p>{t('factor.about')}</p>
      {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {enrolment && <EnrolSecondFactor enrolment={enrolment} onConfirmed={confirmed} />}
      {!enrolment &&
        !codes &&
        (hasSecondFactor ? <Change onCodes={setCodes} /> : <Begin onBegun={setEnrolment} />)}
    </Card>
  );
}

function Begin({ onBegun }: { readonly onBegun: (enrolment: SecondFactorEnrolment) => void }) {
  const { t } = useTranslation('account');
  return (
    <ProvenByPassword
      go={t('factor.begin')}
      send={async (password) =>
        onBegun(await dataOf(api.POST('/api/v1/second-factor', { body: { password } })))
      }
    />
  );
}

function Change({ onCodes }: { readonly onCodes: (codes: readonly string[]) => void }) {
  const { t } = useTranslation('account');
  return (
    <Stack>
      <Disclosure title={t('factor.renew')}>
        <ProvenByPassword
          go={t('factor.renew')}
          send={async (password) => {
            const body = { password };
            onCodes((await dataOf(api.POST('/api/v1/second-factor/recovery-codes', { body }))).recoveryCodes);
          }}
        />
      </Disclosure>
      <Disclosure title={t('factor.remove')}>
        <Stack>
          <Notice kind="caution" title={t('factor.about-remove')} />
          <ProvenByPassword
            go={t('factor.remove')}
            isGrave
            send={async (password) => {
              await api.DELETE('/api/v1/second-factor', { body: { password } });
              // It is removed, whatever can be read now.
              await sessionChanged().catch(() => undefined);
            }}
          />
        </Stack>
      </Disclosure>
    </Stack>
  );
}
