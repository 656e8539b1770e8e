import type { EvidenceLibrary, ListedEvidence } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import styles from './evidence.module.css';
import { evidenceKey } from './evidence.queries.ts';
import { findItems } from './evidence.ts';
import { refer } from './submission-uploads.ts';
import { ItemWords } from './tray-item.tsx';

interface Props {
  readonly submissionId: string;
  readonly question: string;
  readonly library: EvidenceLibrary;
  readonly onClose: () => void;
  readonly onUsed: (item: ListedEvidence) => void;
}

/** Finds an item that is there already, for one document backs many answers. */
export function LibraryDialog({ submissionId, question, library, onClose, onUsed }: Props) {
  const { t } = useTranslation(['evidence', 'common']);
  const [search, setSearch] = useState('');
  const use = useCommand((item: ListedEvidence) => refer(submissionId, question, item.id).then(() => item), {
    refreshes: [evidenceKey(submissionId)],
    onDone: onUsed,
  });
  const others = library.items.filter(({ backs }) => !backs.some((one) => one.question === question));
  const found = findItems(others, { search });
  return (
    <Dialog title={t('pick.title')} isOpen onClose={onClose} isWide>
      {use.faults.whole !== undefined && <Notice kind="bad" title={use.faults.whole} isAnswer />}
      <TextField
        label={t('pick.search')}
        type="search"
        isRequired
        autoFocus
        value={search}
        onChange={setSearch}
      />
      <p role="status">{found.length === 0 ? t('pick.none') : t('pick.found', { count: found.length })}</p>
      <ul className={styles.list}>
        {found.map((item) => (
          <li key={item.id} className={styles.pick}>
            <div>
              <strong>{item.title}</strong>
              <ItemWords item={item} limits={library.limits} />
            </div>
            <Button
              aria-label={t('pick.use-of', { title: item.title })}
              isDisabled={use.isRunning}
              onPress={() => use.run(item)}
            >
              {t('pick.use')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={onClose}>{t('common:close')}</Button>
      </div>
    </Dialog>
  );
}
