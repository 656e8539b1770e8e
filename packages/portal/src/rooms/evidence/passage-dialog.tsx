import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { evidenceKey } from './evidence.queries.ts';
import { type Backing, wordsOrNull } from './evidence.ts';
import { refer } from './submission-uploads.ts';

interface Props {
  readonly submissionId: string;
  readonly backing: Backing;
  readonly onClose: () => void;
}

/** Where in an item an answer finds its ground, and a note about it. */
export function PassageDialog({ submissionId, backing: { item, passage }, onClose }: Props) {
  const { t } = useTranslation(['evidence', 'common']);
  const [place, setPlace] = useState(passage.place ?? '');
  const [note, setNote] = useState(passage.note ?? '');
  const save = useCommand(
    (said: { place: string | null; note: string | null }) =>
      refer(submissionId, passage.question, item.id, said),
    { refreshes: [evidenceKey(submissionId)], onDone: onClose },
  );
  return (
    <Dialog title={t('passage.title', { title: item.title })} isOpen onClose={onClose}>
      <Form
        faults={save.faults}
        onSubmit={() => save.run({ place: wordsOrNull(place), note: wordsOrNull(note) })}
      >
        <TextField
          label={t('passage.place')}
          name="place"
          value={place}
          onChange={setPlace}
          fault={save.faults.fields.place}
          autoFocus
        />
        <TextField
          label={t('passage.note')}
          description={t('passage.about-note')}
          name="note"
          isLong
          value={note}
          onChange={setNote}
          fault={save.faults.fields.note}
        />
        <Actions>
          <Button type="submit" kind="primary" isPending={save.isRunning}>
            {t('common:save')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
