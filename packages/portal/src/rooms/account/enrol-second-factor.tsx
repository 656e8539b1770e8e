import type { SecondFactorEnrolment } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { sessionChanged } from '../../session/session.ts';
import styles from './account.module.css';
import { secretOf } from './authenticator.ts';
import { QrCode } from './qr-code.tsx';

interface Props {
  readonly enrolment: SecondFactorEnrolment;
  readonly onConfirmed: (codes: readonly string[]) => void;
}

/** The secret for the app, as a picture and in letters, and the first code that shows that it has arrived. */
export function EnrolSecondFactor({ enrolment: { uri, recoveryCodes }, onConfirmed }: Props) {
  const { t } = useTranslation('account');
  const [code, setCode] = useState('');
  const { run, isRunning, faults } = useCommand(async (typed: string) => {
    await api.POST('/api/v1/second-factor/confirmation', { body: { code: typed } });
    onConfirmed(recoveryCodes);
    await sessionChanged();
  });
  return (
    <Form faults={faults} onSubmit={() => run(code.replace(/\s/g, ''))}>
      <p>{t('factor.scan')}</p>
      <div className={styles.enrol}>
        <QrCode text={uri} name={t('factor.picture')} />
        <div>
          <p className={styles.soft}>{t('factor.by-hand')}</p>
          <p>
            <code>{secretOf(uri)}</code>
          </p>
          <a href={uri}>{t('factor.open-app')}</a>
        </div>
      </div>
      <TextField
        label={t('factor.code')}
        description={t('factor.about-code')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        isRequired
        value={code}
        onChange={setCode}
        fault={faults.fields.code}
      />
      <Actions>
        <Button type="submit" kind="primary" isPending={isRunning}>
          {t('factor.confirm')}
        </Button>
      </Actions>
    </Form>
  );
}
