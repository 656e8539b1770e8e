import { useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { queries } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { sessionQuery } from '../../session/session.ts';
import { AskForMail } from './ask-for-mail.tsx';
import { forgetToken } from './mailed-token.ts';

/**
 * Where the link that proves an address leads. It is proven by a press of a button: programs that look through mails
 * open links, too.
 */
export function EmailVerificationPage() {
  const { t } = useTranslation('entrance');
  const { token } = useRouteContext({ from: '/email-verification' });
  const [isVerified, setVerified] = useState(false);
  const { run, isRunning, faults } = useCommand(
    (given: string) => api.POST('/api/v1/email-verifications/completions', { body: { token: given } }),
    {
      onDone() {
        forgetToken('/email-verification');
        setVerified(true);
        void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      },
    },
  );
  if (isVerified)
    return (
      <Page title={t('verification.done')} lead={t('verification.done-lead')} isNarrow>
        <div>
          <ButtonLink to="/" kind="primary">
            {t('to-start')}
          </ButtonLink>
        </div>
      </Page>
    );
  if (token !== undefined && faults.code !== 'link-refused')
    return (
      <Page title={t('verification.title')} lead={t('verification.lead')} isNarrow>
        <Form faults={faults} onSubmit={() => run(token)}>
          <Actions>
            <Button type="submit" kind="primary" isPending={isRunning}>
              {t('verification.go')}
            </Button>
          </Actions>
        </Form>
      </Page>
    );
  return (
    <Page title={t('verification.title')} lead={t('verification.ask-lead')} isNarrow>
      {faults.whole !== undefined && <Notice kind="bad" title={faults.whole} isAnswer />}
      <AskForMail
        go={t('verification.ask')}
        send={(email) => api.POST('/api/v1/email-verifications', { body: { email } })}
      />
    </Page>
  );
}
