import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../../api/faults.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { FileField } from '../../design/parts/file-field.tsx';
import { Form } from '../../design/parts/form.tsx';

/** The largest workbook the platform takes, in bytes. */
const MOST_BYTES = 2_097_152;

interface Props {
  /** What is asked for. */
  readonly label: string;
  readonly description?: string;
  /** What the button says. */
  readonly go: string;
  readonly isRunning: boolean;
  readonly faults: Faults;
  readonly onFile: (file: File) => void;
}

/** Chooses a workbook and sends it. */
export function WorkbookUpload({ label, description, go, isRunning, faults, onFile }: Props) {
  const { t } = useTranslation('sending');
  const [file, choose] = useState<File | null>(null);
  const [fault, tell] = useState<string>();
  const submit = () => {
    if (file === null) tell(t('workbook.no-file'));
    else if (file.size > MOST_BYTES) tell(t('workbook.too-large'));
    else onFile(file);
  };
  return (
    <Form faults={faults} onSubmit={submit}>
      <FileField
        label={label}
        description={description}
        accept=".xlsx"
        fault={fault ?? faults.fields.workbook}
        onChoose={(chosen) => {
          choose(chosen);
          tell(undefined);
        }}
      />
      <Actions>
        <Button type="submit" kind="primary" isPending={isRunning}>
          {go}
        </Button>
      </Actions>
    </Form>
  );
}
