import { dataOf, type Round } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { Card } from '../../design/parts/card.tsx';
import { InstrumentName } from '../../facts/instrument-name.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { localeOf } from '../../i18n/languages.ts';
import { DeadlineWords } from './deadline-words.tsx';
import styles from './rounds.module.css';

interface Props {
  readonly round: Round;
}

/** What is settled about a round. */
export function RoundFacts({ round }: Props) {
  const { t } = useTranslation('rounds');
  const { deadline } = useFormats();
  const network = useQuery({
    queryKey: ['network', round.networkId],
    queryFn: () => dataOf(api.GET('/api/v1/networks/{id}', { params: { path: { id: round.networkId } } })),
  });
  return (
    <Card title={t('round.facts')}>
      <dl className={styles.facts}>
        <dt>{t('round.network')}</dt>
        <dd>{network.data?.name}</dd>
        <dt>{t('round.instrument')}</dt>
        <dd>
          <InstrumentName instrument={round.instrument} /> {round.instrument.version}
        </dd>
        <dt>{t('round.opens')}</dt>
        <dd>{deadline(round.opensAt, round.timeZone)}</dd>
        <dt>{t(round.deadlineForMe === null ? 'round.closes' : 'round.my-deadline')}</dt>
        <dd>
          <DeadlineWords round={round} />
        </dd>
        {round.closedAt !== null && (
          <>
            <dt>{t('round.closed')}</dt>
            <dd>{deadline(round.closedAt, round.timeZone)}</dd>
          </>
        )}
        <dt>{t('round.reference-year')}</dt>
        <dd>
          {round.referenceYear}
          <span className={styles.soft}> {t('round.reference-about')}</span>
        </dd>
        <dt>{t('round.reminders')}</dt>
        <dd>
          <Reminders round={round} />
        </dd>
      </dl>
    </Card>
  );
}

function Reminders({ round: { reminderDays, remindersForMe, deadlineForMe, timeZone } }: Props) {
  const { t } = useTranslation('rounds');
  const { day, list, number } = useFormats();
  if (reminderDays.length === 0) return t('round.no-reminders');
  if (deadlineForMe === null)
    return t('round.reminders-of', { days: list(reminderDays.map((days) => number(days, 0))) });
  const coming = remindersForMe.filter((at) => new Date(at) > new Date());
  const days = coming.map((at) => day(at, timeZone));
  return days.length > 0 ? t('round.reminders-to-me', { days: list(days) }) : t('round.no-reminders');
}

/** The questionnaire of a round on paper, and as a form other programs read. */
export function RoundDocuments({ round }: Props) {
  const { t, i18n } = useTranslation('rounds');
  const { code, version } = round.instrument;
  const address = `/api/v1/instruments/${encodeURIComponent(code)}/versions/${version}`;
  return (
    <Card title={t('round.documents')}>
      <ul className={styles.links}>
        <li>
          <a href={`${address}/questionnaire.pdf?language=${localeOf(i18n.language)}`} download>
            {t('round.questionnaire')}
          </a>
        </li>
        <li>
          <a href={`${address}/xlsform`} download>
            {t('round.xls-form')}
          </a>
        </li>
      </ul>
    </Card>
  );
}
