import type { EvidenceLibrary, ListedEvidence } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../design/parts/notice.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { useFocusPlace } from '../../design/parts/use-focus-place.ts';
import { AddEvidence } from './add-evidence.tsx';
import { DetailsDialog } from './details-dialog.tsx';
import styles from './evidence.module.css';
import { type Filter, filters, findItems } from './evidence.ts';
import { LibraryList } from './library-list.tsx';
import { UploadList } from './upload-list.tsx';

interface Props {
  readonly submissionId: string;
  readonly library: EvidenceLibrary;
  readonly canWrite: boolean;
}

/** All items, found by kind and words; a writer adds, changes and removes them. */
export function Library({ submissionId, library, canWrite }: Props) {
  const { t } = useTranslation('evidence');
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const [shown, show] = useState<ListedEvidence | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const { place, goThere } = useFocusPlace<HTMLDivElement>();
  const found = findItems(library.items, { filter, search });
  return (
    <>
      {canWrite && <AddEvidence submissionId={submissionId} question={null} library={library} />}
      <div ref={place} tabIndex={-1} className={styles.news}>
        <UploadList submissionId={submissionId} onGone={goThere} />
        {removed !== null && <Notice kind="good" title={t('removal.done', { title: removed })} isAnswer />}
      </div>
      {library.items.length === 0 ? (
        <p>{t('page.nothing')}</p>
      ) : (
        <>
          <div className={styles.tools}>
            <SelectField
              label={t('page.filter')}
              value={filter}
              options={filters.map((value) => ({ value, label: t(`page.${value}`) }))}
              onChange={(value) => setFilter(filters.find((one) => one === value) ?? 'all')}
            />
            <TextField
              label={t('page.search')}
              type="search"
              isRequired
              value={search}
              onChange={setSearch}
            />
          </div>
          <p role="status">
            {found.length === 0 ? t('page.nothing-fits') : t('page.shown', { count: found.length })}
          </p>
          {found.length > 0 && (
            <LibraryList
              submissionId={submissionId}
              items={found}
              limits={library.limits}
              onDetails={canWrite ? show : undefined}
            />
          )}
        </>
      )}
      {shown && (
        <DetailsDialog
          submissionId={submissionId}
          item={shown}
          onClose={() => show(null)}
          onRemoved={({ title }) => {
            show(null);
            setRemoved(title);
            goThere();
          }}
        />
      )}
    </>
  );
}
