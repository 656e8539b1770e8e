import type { ListedEvidence } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import styles from './evidence.module.css';
import type { Backing, Limits } from './evidence.ts';
import { ItemTitle, useDateWords, useKindWords } from './item-facts.tsx';

interface Props {
  readonly submissionId: string;
  readonly backing: Backing;
  readonly limits: Limits;
  /** None for who only reads. */
  readonly actions?: {
    readonly onPlace: () => void;
    readonly onDetails: () => void;
    readonly onTakeOff: () => void;
  };
}

/** An item, and where in it an answer finds its ground. */
export function TrayItem({ submissionId, backing: { item, passage }, limits, actions }: Props) {
  const { t } = useTranslation('evidence');
  return (
    <li className={styles.trayItem}>
      <ItemTitle submissionId={submissionId} item={item} />
      <ItemWords item={item} limits={limits} />
      {(passage.place !== null || passage.note !== null) && (
        <p className={styles.passage}>
          {passage.place !== null && <strong dir="auto">{passage.place}</strong>}
          {passage.note !== null && <span dir="auto">{passage.note}</span>}
        </p>
      )}
      {actions && (
        <Actions>
          <Button
            kind="quiet"
            aria-label={t('item.place-of', { title: item.title })}
            onPress={actions.onPlace}
          >
            {t('item.place')}
          </Button>
          <Button
            kind="quiet"
            aria-label={t('item.details-of', { title: item.title })}
            onPress={actions.onDetails}
          >
            {t('item.details')}
          </Button>
          <Button
            kind="quiet"
            aria-label={t('item.take-off-of', { title: item.title })}
            onPress={actions.onTakeOff}
          >
            {t('item.take-off')}
          </Button>
        </Actions>
      )}
    </li>
  );
}

/** What an item is, in a line, and who may see it. */
export function ItemWords({ item, limits }: { readonly item: ListedEvidence; readonly limits: Limits }) {
  const { t } = useTranslation('evidence');
  const kindOf = useKindWords(limits);
  const datesOf = useDateWords();
  return (
    <p className={styles.facts}>
      <span>{[kindOf(item), datesOf(item)].filter(Boolean).join(' · ')}</span>
      <Tag kind={item.visibility === 'public' ? 'accent' : 'plain'}>{t(`item.for-${item.visibility}`)}</Tag>
    </p>
  );
}
