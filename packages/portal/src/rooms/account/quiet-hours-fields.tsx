import type { NotificationSettings } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../design/parts/checkbox.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import styles from './account.module.css';
import { useHours } from './hours.ts';

type QuietHours = NotificationSettings['quietHours'];
/** What is offered first. */
const NIGHT = { from: 20, until: 7 };

interface Props {
  readonly quietHours: QuietHours;
  readonly fault: string | undefined;
  readonly onChange: (quietHours: QuietHours) => void;
}

/** From when until when no mail shall come. */
export function QuietHoursFields({ quietHours, fault, onChange }: Props) {
  const { t } = useTranslation('account');
  const hours = useHours();
  return (
    <>
      <Checkbox isSelected={quietHours !== null} onChange={(isQuiet) => onChange(isQuiet ? NIGHT : null)}>
        {t('hours.quiet')}
      </Checkbox>
      {quietHours !== null && (
        <div className={styles.choices}>
          <SelectField
            label={t('hours.from')}
            value={`${quietHours.from}`}
            options={hours}
            onChange={(from) => onChange({ ...quietHours, from: Number(from) })}
          />
          <SelectField
            label={t('hours.until')}
            value={`${quietHours.until}`}
            options={hours}
            onChange={(until) => onChange({ ...quietHours, until: Number(until) })}
            fault={fault}
          />
        </div>
      )}
    </>
  );
}
