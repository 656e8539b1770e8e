import { useQuery } from '@tanstack/react-query';
import type { Dispatch, SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxChoices } from '../../design/parts/checkbox.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { Stack } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { AddEvidence } from '../evidence/add-evidence.tsx';
import { evidenceQuery } from '../evidence/evidence.queries.ts';
import { UploadList } from '../evidence/upload-list.tsx';

interface Props {
  readonly submissionId: string;
  readonly chosen: readonly string[];
  readonly onChange: Dispatch<SetStateAction<readonly string[]>>;
}

/** Evidence of the library that a reply points at; what is added to the library from here is chosen at once. */
export function ReplyEvidence({ submissionId, chosen, onChange }: Props) {
  const { t } = useTranslation('reviews');
  const query = useQuery(evidenceQuery(submissionId));
  const choose = (id: string) => onChange((before) => [...before, id]);
  return (
    <Disclosure title={t('reply.evidence')}>
      <Loaded query={query}>
        {(library) => (
          <Stack>
            {library.items.length > 0 && (
              <CheckboxChoices
                label={t('reply.from-library')}
                value={[...chosen]}
                onChange={onChange}
                choices={library.items.map(({ id, title }) => ({ value: id, label: title }))}
              />
            )}
            <UploadList submissionId={submissionId} />
            <AddEvidence submissionId={submissionId} question={null} library={library} onAdded={choose} />
          </Stack>
        )}
      </Loaded>
    </Disclosure>
  );
}
