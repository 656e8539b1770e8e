import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { Checkbox } from '../../design/parts/checkbox.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Icon } from '../../design/parts/icon.tsx';
import styles from './reviews.module.css';
import { useSetting } from './settings.ts';
import { useShortcuts } from './use-shortcuts.ts';

const keys = {
  list: [
    ['↓ ↑', 'rows'],
    ['Home End', 'ends'],
    ['Enter', 'open'],
    ['Space', 'choose'],
    ['j k', 'rows-by-letter'],
    ['x', 'choose-by-letter'],
    ['?', 'help'],
  ],
  answer: [
    ['a', 'accept'],
    ['c', 'correct'],
    ['q', 'query'],
    ['n', 'next'],
    ['p', 'previous'],
    ['u', 'back'],
    ['?', 'help'],
  ],
} as const;

/** Which keys do what here, and the switch that turns the letters off. */
export function ShortcutHelp({ place }: { readonly place: keyof typeof keys }) {
  const { t } = useTranslation(['reviews', 'common']);
  const [isOpen, setOpen] = useState(false);
  const [isOn, setOn] = useSetting('shortcuts');
  useShortcuts({ '?': () => setOpen(true) });
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        <Icon name="help" />
        {t('keys.button')}
      </Button>
      <Dialog title={t('keys.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <dl className={styles.keys}>
          {keys[place].map(([key, does]) => (
            <div key={does}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`keys.${does}`)}</dd>
            </div>
          ))}
        </dl>
        <Checkbox isSelected={isOn} onChange={setOn}>
          {t('keys.on')}
        </Checkbox>
        <p className={styles.soft}>{t('keys.about')}</p>
        <div>
          <Button onPress={() => setOpen(false)}>{t('common:close')}</Button>
        </div>
      </Dialog>
    </>
  );
}
