import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { useTranslation } from 'react-i18next';
import { LineSample } from '../../design/charts/line-sample.tsx';
import { series } from '../../design/charts/series.ts';
import fields from '../../design/parts/field.module.css';
import { Icon } from '../../design/parts/icon.tsx';
import styles from './comparison.module.css';

interface Props {
  readonly cities: readonly { readonly id: string; readonly name: string }[];
  readonly onRemove: (id: string) => void;
}

/** The cities chosen, each with the line it is drawn with; Delete or its button removes one. */
export function CityTags({ cities, onRemove }: Props) {
  const { t } = useTranslation('comparison');
  return (
    <TagGroup className={fields.field} onRemove={([key]) => key !== undefined && onRemove(String(key))}>
      <Label className={fields.label}>{t('chosen')}</Label>
      <TagList className={styles.tags}>
        {cities.map(({ id, name }, index) => {
          const look = series[index];
          return (
            <Tag key={id} id={id} textValue={name} className={styles.tag}>
              {look && <LineSample of={look} />}
              {name}
              <Button slot="remove" className={styles.remove} aria-label={t('remove', { city: name })}>
                <Icon name="close" />
              </Button>
            </Tag>
          );
        })}
      </TagList>
    </TagGroup>
  );
}
