import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../../api/faults.ts';
import { ChoiceGroup } from '../../design/parts/choice-group.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { wordsOrNull } from './evidence.ts';

/** What can be said of an item, as it is typed. */
interface Typed {
  readonly title: string;
  readonly documentDate: string;
  readonly accessedOn: string;
  readonly note: string;
  readonly visibility: 'evaluators' | 'public';
}

interface Known {
  readonly title: string;
  readonly documentDate: string | null;
  readonly accessedOn: string | null;
  readonly note: string | null;
  readonly visibility: Typed['visibility'];
}

/** Begins with what is known of an item; `said` is the wire form of what is typed. */
export function useItemFields(known?: Known) {
  const [typed, setTyped] = useState<Typed>({
    title: known?.title ?? '',
    documentDate: known?.documentDate ?? '',
    accessedOn: known?.accessedOn ?? '',
    note: known?.note ?? '',
    visibility: known?.visibility ?? 'evaluators',
  });
  const said = {
    documentDate: wordsOrNull(typed.documentDate),
    accessedOn: wordsOrNull(typed.accessedOn),
    note: wordsOrNull(typed.note),
    visibility: typed.visibility,
  };
  return { typed, said, change: (changed: Partial<Typed>) => setTyped({ ...typed, ...changed }) };
}

interface Props {
  readonly fields: ReturnType<typeof useItemFields>;
  readonly isLink: boolean;
  readonly faults: Faults;
}

/** Title, dates, note and who may see it. */
export function ItemFields({ fields: { typed, change }, isLink, faults: { fields } }: Props) {
  const { t } = useTranslation('evidence');
  return (
    <>
      <TextField
        label={t('details.name')}
        name="title"
        isRequired={!isLink}
        value={typed.title}
        onChange={(title) => change({ title })}
        fault={fields.title}
      />
      <TextField
        label={t('details.document-date')}
        name="documentDate"
        type="date"
        value={typed.documentDate}
        onChange={(documentDate) => change({ documentDate })}
        fault={fields.documentDate}
      />
      {isLink && (
        <TextField
          label={t('details.accessed-on')}
          name="accessedOn"
          type="date"
          value={typed.accessedOn}
          onChange={(accessedOn) => change({ accessedOn })}
          fault={fields.accessedOn}
        />
      )}
      <TextField
        label={t('details.note')}
        name="note"
        isLong
        value={typed.note}
        onChange={(note) => change({ note })}
        fault={fields.note}
      />
      <ChoiceGroup
        label={t('details.visibility')}
        name="visibility"
        value={typed.visibility}
        onChange={(chosen) => change({ visibility: chosen === 'public' ? 'public' : 'evaluators' })}
        choices={(['evaluators', 'public'] as const).map((value) => ({
          value,
          label: t(`details.${value}`),
        }))}
        fault={fields.visibility}
      />
    </>
  );
}
