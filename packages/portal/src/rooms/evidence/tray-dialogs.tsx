import type { EvidenceLibrary } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { DetailsDialog } from './details-dialog.tsx';
import type { Backing } from './evidence.ts';
import { LibraryDialog } from './library-dialog.tsx';
import { PassageDialog } from './passage-dialog.tsx';

/** What is asked in front of the tray. */
export type OpenDialog =
  | { readonly dialog: 'place' | 'details'; readonly backing: Backing }
  | { readonly dialog: 'library' };

interface Props {
  readonly submissionId: string;
  readonly question: string;
  readonly library: EvidenceLibrary;
  readonly open: OpenDialog | null;
  readonly onClose: () => void;
  /** What was done, in words. */
  readonly onDone: (words: string) => void;
}

/** The dialog that is open, if any. */
export function TrayDialogs({ submissionId, question, library, open, onClose, onDone }: Props) {
  const { t } = useTranslation('evidence');
  const shared = { submissionId, onClose };
  switch (open?.dialog) {
    case 'place':
      return <PassageDialog {...shared} backing={open.backing} />;
    case 'details':
      return (
        <DetailsDialog
          {...shared}
          item={open.backing.item}
          onRemoved={({ title }) => onDone(t('removal.done', { title }))}
        />
      );
    case 'library':
      return (
        <LibraryDialog
          {...shared}
          question={question}
          library={library}
          onUsed={({ title }) => onDone(t('pick.done', { title }))}
        />
      );
    default:
      return null;
  }
}
