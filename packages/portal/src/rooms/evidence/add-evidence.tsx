import type { EvidenceLibrary } from '@interlace/api-client';
import { type ReactNode, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Icon } from '../../design/parts/icon.tsx';
import styles from './evidence.module.css';
import { refusalOf } from './evidence.ts';
import { LimitsWords } from './limits-words.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { uploadsOf } from './submission-uploads.ts';

interface Props {
  readonly submissionId: string;
  /** The question it shall back; null for the library alone. */
  readonly question: string | null;
  readonly library: EvidenceLibrary;
  /** Hears of every item that came into the library from here. */
  readonly onAdded?: (id: string) => void;
  /** More ways to add. */
  readonly children?: ReactNode;
}

/** What may be added is said first; then files by button, by dropping or pasting, and links. */
export function AddEvidence({
  submissionId,
  question,
  library: { limits, items },
  onAdded,
  children,
}: Props) {
  const { t } = useTranslation('evidence');
  const [isAddingLink, setAddingLink] = useState(false);
  const isFull = items.length >= limits.itemsPerSubmission;
  const take = (files: readonly File[]) => {
    const queue = uploadsOf(submissionId);
    const underway = queue.snapshot().filter(({ state }) => state !== 'refused').length;
    for (const [index, file] of files.entries())
      queue.add(file, question, refusalOf(file, limits, items.length + underway + index), onAdded);
  };
  return (
    <>
      <DropZone
        className={styles.drop}
        onDrop={async ({ items: dropped }) =>
          take(await Promise.all(dropped.flatMap((one) => (one.kind === 'file' ? [one.getFile()] : []))))
        }
      >
        <Text slot="label">{t('add.drop')}</Text>
        <LimitsWords limits={limits} used={items.length} />
        <Actions>
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={limits.accepted.flatMap(({ mediaType, extension }) => [mediaType, extension])}
            onSelect={(files) => take([...(files ?? [])])}
          >
            <Button isDisabled={isFull}>
              <Icon name="plus" />
              {t('add.file')}
            </Button>
          </FileTrigger>
          <Button isDisabled={isFull} onPress={() => setAddingLink(true)}>
            <Icon name="link" />
            {t('add.link')}
          </Button>
          {children}
        </Actions>
      </DropZone>
      {isAddingLink && (
        <LinkDialog {...{ submissionId, question, onAdded }} onClose={() => setAddingLink(false)} />
      )}
    </>
  );
}
