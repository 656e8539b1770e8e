import { dataOf, type Receipt, type Submission } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { Card } from '../../design/parts/card.tsx';
import { Icon } from '../../design/parts/icon.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { InstrumentName } from '../../facts/instrument-name.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { localeOf } from '../../i18n/languages.ts';
import { useSession } from '../../session/session.ts';
import { receiptAddress } from './documents.ts';
import styles from './sending.module.css';

interface Props {
  readonly submission: Submission;
  readonly version: number;
}

/** What was received in a version. */
export function ReceiptCard({ submission, version }: Props) {
  const { t, i18n } = useTranslation('sending');
  const { id } = submission;
  const receipt = useQuery({
    queryKey: ['submission', id, 'receipt', version],
    queryFn: () =>
      dataOf(api.GET('/api/v1/submissions/{id}/receipts/{version}', { params: { path: { id, version } } })),
    // A version that was sent never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isReviewed = submission.validated && version === submission.version;
  return (
    <Card
      title={t('receipt.received', { version })}
      aside={isReviewed && <Tag kind="good">{t('receipt.validated')}</Tag>}
    >
      <Loaded query={receipt}>{(loaded) => <ReceiptFacts receipt={loaded} />}</Loaded>
      <p>
        <a className={styles.file} href={receiptAddress(id, version, localeOf(i18n.language))} download>
          <Icon name="document" /> {t('receipt.pdf')}
        </a>
      </p>
    </Card>
  );
}

const states = ['answered', 'not-applicable', 'not-our-competence', 'unknown'] as const;

function ReceiptFacts({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useTranslation('sending');
  const { deadline, number } = useFormats();
  const { timeZone } = useSession().profile;
  const { submittedAt, city, round, instrument, answers, sha256 } = receipt;
  return (
    <dl className={styles.facts}>
      <dt>{t('receipt.sent-at')}</dt>
      <dd>{deadline(submittedAt, timeZone)}</dd>
      <dt>{t('receipt.city')}</dt>
      <dd>{city.name}</dd>
      <dt>{t('receipt.round')}</dt>
      <dd>{round.name}</dd>
      <dt>{t('receipt.instrument')}</dt>
      <dd>
        <InstrumentName instrument={instrument} /> {instrument.version}
      </dd>
      <dt>{t('receipt.answers')}</dt>
      <dd>
        {t('receipt.answers-total', { count: answers.total })}
        <ul>
          {states
            .filter((state) => (answers.byState[state] ?? 0) > 0)
            .map((state) => (
              <li key={state}>
                {t(`state.${state}`)}: {number(answers.byState[state] ?? 0, 0)}
              </li>
            ))}
        </ul>
      </dd>
      <dt>{t('receipt.fingerprint')}</dt>
      <dd>
        <code>{sha256}</code>
        <p className={styles.soft}>{t('receipt.fingerprint-about')}</p>
      </dd>
    </dl>
  );
}
