import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { OtherWays } from './other-ways.tsx';
import { PasswordStep } from './password-step.tsx';
import { SecondFactorStep } from './second-factor-step.tsx';
import { useEnter } from './use-enter.ts';

/** Signing in: address and password, where there is one the second factor; or a passkey, or a provider. */
export function SignInPage() {
  const { t } = useTranslation('entrance');
  const { next, problem } = useSearch({ from: '/sign-in' });
  const [step, setStep] = useState<'password' | 'second-factor'>('password');
  const enter = useEnter(next);
  if (step === 'second-factor')
    return (
      <Page title={t('second-factor.title')} lead={t('second-factor.lead')} isNarrow>
        <SecondFactorStep onEntered={enter} onBeginAgain={() => setStep('password')} />
      </Page>
    );
  return (
    <Page title={t('sign-in.title')} isNarrow>
      {problem !== undefined && <Notice kind="bad" title={t('sign-in.openid-refused')} isAnswer />}
      <Card title={t('sign-in.by-password')}>
        <PasswordStep onEntered={enter} onSecondFactor={() => setStep('second-factor')} />
      </Card>
      <OtherWays next={next} onEntered={enter} />
      <p>{t('sign-in.no-account')}</p>
    </Page>
  );
}
