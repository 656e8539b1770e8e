import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../../api/faults.ts';

/** Faults found before anything is sent: the form says so and goes to the first of them, as it does after a refusal. */
export function useChecked(refused: Faults) {
  const { t } = useTranslation('problems');
  const [own, setOwn] = useState<Faults | null>(null);
  const check = (isSound: boolean): boolean => {
    setOwn(isSound ? null : { whole: t('invalid-request'), fields: {} });
    return isSound;
  };
  return { faults: own ?? refused, isTried: own !== null, check };
}
