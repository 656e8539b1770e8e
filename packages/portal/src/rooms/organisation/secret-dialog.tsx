import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import styles from './organisation.module.css';

interface Props {
  /** What is shown; nothing is shown without it. */
  readonly secret: string | undefined;
  readonly onKept: () => void;
}

/** The secret of a key, this one time. */
export function SecretDialog({ secret, onKept }: Props) {
  const { t } = useTranslation('organisation');
  const [copied, setCopied] = useState<string>();
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <Dialog title={t('keys.secret')} isOpen={secret !== undefined} onClose={onKept} isUrgent>
      {secret !== undefined && (
        <>
          <p>{t('keys.about-secret')}</p>
          <code className={styles.secret}>{secret}</code>
          <Actions>
            <Button kind="primary" onPress={() => void copy(secret)}>
              {t('keys.copy')}
            </Button>
            <Button onPress={onKept}>{t('keys.kept')}</Button>
            <span role="status">{copied === secret && t('keys.copied')}</span>
          </Actions>
        </>
      )}
    </Dialog>
  );
}
