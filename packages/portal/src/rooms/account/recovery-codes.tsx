import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { saveAsFile } from '../../design/parts/save-as-file.ts';
import styles from './account.module.css';

interface Props {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** The codes that let one in without the app, this one time. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const { t } = useTranslation('account');
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <>
      <Notice kind="good" title={t('codes.title')} isAnswer>
        <p>{t('codes.about')}</p>
      </Notice>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Actions>
        <Button onPress={() => void copy()}>{t('codes.copy')}</Button>
        <Button
          onPress={() => saveAsFile('interlace-recovery-codes.txt', 'text/plain', `${codes.join('\n')}\n`)}
        >
          {t('codes.download')}
        </Button>
        <Button onPress={() => window.print()}>{t('codes.print')}</Button>
        <Button kind="primary" onPress={onKept}>
          {t('codes.kept')}
        </Button>
        <span role="status">{isCopied && t('codes.copied')}</span>
      </Actions>
    </>
  );
}
