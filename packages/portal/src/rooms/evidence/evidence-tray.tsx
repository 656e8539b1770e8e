import type { EvidenceLibrary } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { useFocusPlace } from '../../design/parts/use-focus-place.ts';
import { AddEvidence } from './add-evidence.tsx';
import styles from './evidence.module.css';
import { evidenceQuery } from './evidence.queries.ts';
import { backingOf } from './evidence.ts';
import { type OpenDialog, TrayDialogs } from './tray-dialogs.tsx';
import { TrayItem } from './tray-item.tsx';
import { UploadList } from './upload-list.tsx';
import { useAnswerEvidence } from './use-answer-evidence.ts';

interface Props {
  readonly submissionId: string;
  readonly question: string;
  readonly canWrite: boolean;
}

/** What backs an answer: items of the library with their place and note, and ways to add more. */
export function EvidenceTray(props: Props) {
  const { t } = useTranslation('evidence');
  const id = useId();
  const { place, goThere } = useFocusPlace<HTMLHeadingElement>();
  const query = useQuery(evidenceQuery(props.submissionId));
  return (
    <section className={styles.tray} aria-labelledby={id}>
      <h3 id={id} ref={place} tabIndex={-1}>
        {t('tray.title')}
      </h3>
      <Loaded query={query}>
        {(library) => <TrayContent key={props.question} {...props} library={library} onGone={goThere} />}
      </Loaded>
    </section>
  );
}

interface ContentProps extends Props {
  readonly library: EvidenceLibrary;
  /** What held the focus is gone. */
  readonly onGone: () => void;
}

function TrayContent({ submissionId, question, canWrite, library, onGone }: ContentProps) {
  const { t } = useTranslation('evidence');
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { takenOff, takeOff, putBack, fault } = useAnswerEvidence(submissionId, question, onGone);
  const backings = backingOf(library.items, question);
  return (
    <>
      {fault !== undefined && <Notice kind="bad" title={fault} isAnswer />}
      {takenOff && (
        <Notice title={t('tray.taken-off', { title: takenOff.item.title })} isAnswer>
          <div>
            <Button autoFocus isPending={putBack.isRunning} onPress={() => putBack.run(takenOff)}>
              {t('tray.undo')}
            </Button>
          </div>
        </Notice>
      )}
      {done !== null && <Notice kind="good" title={done} isAnswer />}
      {backings.length === 0 && <p>{t(canWrite ? 'tray.none' : 'tray.none-read')}</p>}
      <ul className={styles.list}>
        {backings.map((backing) => (
          <TrayItem
            key={backing.item.id}
            submissionId={submissionId}
            backing={backing}
            limits={library.limits}
            {...(canWrite && {
              actions: {
                onPlace: () => setOpen({ dialog: 'place', backing }),
                onDetails: () => setOpen({ dialog: 'details', backing }),
                onTakeOff: () => takeOff.run(backing),
              },
            })}
          />
        ))}
      </ul>
      <UploadList submissionId={submissionId} question={question} onGone={onGone} />
      {canWrite && (
        <AddEvidence submissionId={submissionId} question={question} library={library}>
          {library.items.length > backings.length && (
            <Button kind="quiet" onPress={() => setOpen({ dialog: 'library' })}>
              {t('add.from-library')}
            </Button>
          )}
        </AddEvidence>
      )}
      <TrayDialogs
        submissionId={submissionId}
        question={question}
        library={library}
        open={open}
        onClose={() => setOpen(null)}
        onDone={(words) => {
          setOpen(null);
          setDone(words);
          onGone();
        }}
      />
    </>
  );
}
