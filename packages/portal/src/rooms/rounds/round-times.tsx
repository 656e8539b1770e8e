import { useTranslation } from 'react-i18next';
import type { Faults } from '../../api/faults.ts';
import { SelectField } from '../../design/parts/select-field.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { timeZoneOptions } from '../../i18n/time-zones.ts';
import { MomentField } from './moment-field.tsx';
import type { DraftFault, RoundDraft } from './round-draft.ts';
import styles from './rounds.module.css';

interface Props {
  readonly draft: RoundDraft;
  /** Fields that say nothing that could be sent. */
  readonly unsaid: readonly DraftFault[];
  readonly fields: Faults['fields'];
  readonly onChange: (part: Partial<RoundDraft>) => void;
}

/** When a round opens and ends, by which clocks, and when cities are reminded. */
export function RoundTimes({ draft, unsaid, fields, onChange }: Props) {
  const { t } = useTranslation('rounds');
  const faultAt = (field: 'opensAt' | 'closesAt') =>
    unsaid.includes(field) ? t('new.time-missing') : fields[field];
  return (
    <>
      <SelectField
        label={t('new.time-zone')}
        description={t('new.time-zone-about')}
        name="timeZone"
        value={draft.timeZone}
        options={timeZoneOptions(draft.timeZone)}
        onChange={(timeZone) => onChange({ timeZone })}
        fault={fields.timeZone}
      />
      <div className={styles.pair}>
        <MomentField
          label={t('new.opens')}
          name="opensAt"
          value={draft.opens}
          onChange={(opens) => onChange({ opens })}
          fault={faultAt('opensAt')}
        />
        <MomentField
          label={t('new.closes')}
          name="closesAt"
          value={draft.closes}
          onChange={(closes) => onChange({ closes })}
          fault={faultAt('closesAt')}
        />
      </div>
      <TextField
        label={t('new.reminders')}
        description={t('new.reminders-about')}
        name="reminderDays"
        value={draft.reminders}
        onChange={(reminders) => onChange({ reminders })}
        fault={unsaid.includes('reminderDays') ? t('new.reminders-wrong') : fields.reminderDays}
      />
    </>
  );
}
