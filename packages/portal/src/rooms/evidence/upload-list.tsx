import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../api/faults.ts';
import { Button } from '../../design/parts/button.tsx';
import { Icon } from '../../design/parts/icon.tsx';
import { Progress } from '../../design/parts/progress.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './evidence.module.css';
import { uploadsOf, useUploads } from './submission-uploads.ts';
import type { Upload } from './upload-queue.ts';

interface Props {
  readonly submissionId: string;
  /** Files for this answer alone; left out, all of them. */
  readonly question?: string;
  /** The button that was pressed is gone. */
  readonly onGone?: () => void;
}

/** Files on their way: how far each has come, what it waits for, why it was not taken. */
export function UploadList({ submissionId, question, onGone }: Props) {
  const { t } = useTranslation('evidence');
  const all = useUploads(submissionId);
  const uploads = question === undefined ? all : all.filter((upload) => upload.question === question);
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('upload.list')}>
      {uploads.map((upload) => (
        <li key={upload.id} className={styles.upload}>
          <div>
            <UploadState upload={upload} />
          </div>
          <Button
            kind="quiet"
            aria-label={t(upload.state === 'refused' ? 'upload.dismiss' : 'upload.cancel', {
              name: upload.name,
            })}
            onPress={() => {
              uploadsOf(submissionId).cancel(upload.id);
              onGone?.();
            }}
          >
            {t(upload.state === 'refused' ? 'upload.close' : 'upload.stop')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function UploadState({ upload }: { readonly upload: Upload }) {
  const { t } = useTranslation('evidence');
  const formats = useFormats();
  const why = useReason(upload);
  if (upload.state === 'sending') {
    const words = t('upload.sent', { share: formats.share(upload.sent), bytes: formats.bytes(upload.bytes) });
    return <Progress label={upload.name} value={upload.sent} of={1} words={words} />;
  }
  const isRefused = upload.state === 'refused';
  return (
    <div role={isRefused ? 'alert' : 'status'} className={isRefused ? styles.refused : undefined}>
      <strong className={styles.uploadName}>
        <Icon name={isRefused ? 'warning' : 'clock'} />
        {upload.name}
      </strong>
      <p>{t(`upload.${upload.state}`)}</p>
      {why !== undefined && upload.state !== 'queued' && <p>{why}</p>}
    </div>
  );
}

/** In words of the person's language; a lost connection needs none beside the state. */
function useReason({ why }: Upload): string | undefined {
  const { t } = useTranslation('problems');
  if (why === undefined) return undefined;
  if ('code' in why) return t(why.code);
  const faults = faultsOf(t, why.error);
  return faults.fields.file ?? (faults.code === undefined ? undefined : faults.whole);
}
