import type { NoticeDelivery, NotificationSettings } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import styles from './account.module.css';

type Groups = NotificationSettings['groups'];
const deliveries = ['at-once', 'daily', 'off'] as const satisfies readonly NoticeDelivery[];
const channels = ['inApp', 'mail'] as const;

interface Props {
  readonly group: keyof Groups;
  readonly choice: Groups[keyof Groups];
  readonly onChange: (choice: Groups[keyof Groups]) => void;
}

/** One group of things one is told of, on the pages and by mail. */
export function NoticeGroupFields({ group, choice, onChange }: Props) {
  const { t } = useTranslation('account');
  const options = deliveries.map((value) => ({ value, label: t(`delivery.${value}`) }));
  return (
    <Card title={t(`groups.${group}`)}>
      <p className={styles.soft}>{t(`groups.about-${group}`)}</p>
      <div className={styles.choices}>
        {channels.map((channel) => (
          <SelectField
            key={channel}
            label={t(`channels.${channel}`)}
            value={choice[channel]}
            options={options}
            onChange={(value) =>
              onChange({
                ...choice,
                [channel]: deliveries.find((known) => known === value) ?? choice[channel],
              })
            }
          />
        ))}
      </div>
    </Card>
  );
}
