import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import fields from '../../design/parts/field.module.css';
import { Icon } from '../../design/parts/icon.tsx';
import surfaces from '../../design/parts/surfaces.module.css';
import styles from './comparison.module.css';

interface Props {
  readonly cities: readonly { readonly id: string; readonly name: string }[];
  readonly isFull: boolean;
  /** True right after a city was added, or the last one removed: the keyboard is here for the next. */
  readonly isNext: boolean;
  readonly onAdd: (id: string) => void;
}

/** A city by its name: typing narrows the list, choosing adds the city. A new one is shown for the next city. */
export function CityCombobox({ cities, isFull, isNext, onAdd }: Props) {
  const { t } = useTranslation('comparison');
  return (
    <ComboBox
      className={fields.field}
      defaultItems={cities}
      value={null}
      isReadOnly={isFull}
      allowsEmptyCollection
      onChange={(key) => typeof key === 'string' && onAdd(key)}
    >
      <Label className={fields.label}>{t('add')}</Label>
      <div className={styles.combobox}>
        <Input className={fields.input} autoFocus={isNext} />
        <Button className={styles.opener} aria-label={t('show-list')}>
          <Icon name="down" />
        </Button>
      </div>
      <Text slot="description" className={fields.description}>
        {isFull ? t('cities-full') : t('cities-about')}
      </Text>
      <Popover className={`${surfaces.popover} ${styles.list}`}>
        <ListBox className={surfaces.menu} renderEmptyState={() => <p>{t('no-such-city')}</p>}>
          {({ id, name }: Props['cities'][number]) => (
            <ListBoxItem id={id} className={surfaces.item} textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
