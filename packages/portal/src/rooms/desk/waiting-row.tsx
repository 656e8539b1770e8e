import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Row } from '../../design/parts/rows.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { areaTitles, type InstrumentReference, useInstrument } from '../../facts/instrument.ts';
import { useFormats } from '../../i18n/formats.ts';
import { isOverdue, type Waiting } from './waiting.ts';

interface Props {
  readonly item: Waiting;
  readonly instrument: InstrumentReference | undefined;
}

interface RowProps extends Props {
  /** Of the round: by its clocks a day ends. The device's where left out. */
  readonly timeZone: string | undefined;
}

const facts = {
  section: 'waiting.section-facts',
  returned: 'waiting.returned-facts',
  query: 'waiting.query',
  mention: 'waiting.mention',
} as const;

/** One thing that waits, and the way to it. */
export function WaitingRow({ item, instrument, timeZone }: RowProps) {
  const { t } = useTranslation('desk');
  const { day } = useFormats();
  return (
    <Row
      title={<Place item={item} instrument={instrument} />}
      facts={t(facts[item.kind])}
      aside={
        <>
          {item.kind === 'returned' && <Tag kind="caution">{t('waiting.returned')}</Tag>}
          {item.dueAt !== null && (
            <Tag kind={isOverdue(item, new Date()) ? 'bad' : 'plain'}>
              {t(isOverdue(item, new Date()) ? 'waiting.overdue' : 'waiting.due', {
                day: day(item.dueAt, timeZone),
              })}
            </Tag>
          )}
        </>
      }
    />
  );
}

function Place({ item, instrument }: Props) {
  const { t } = useTranslation('desk');
  const { data } = useInstrument(instrument);
  const id = item.submissionId;
  if (item.kind === 'section' || item.kind === 'returned')
    return (
      <Link to="/submissions/$id/board" params={{ id }}>
        {(data && areaTitles(data.instrument).get(item.area)) ?? item.area}
      </Link>
    );
  const { question } = item;
  if (question === null)
    return (
      <Link to="/submissions/$id/discussion" params={{ id }}>
        {t('waiting.mention')}
      </Link>
    );
  const title = data?.instrument.questions.find(({ code }) => code === question)?.title ?? question;
  const params = { id, question };
  return item.kind === 'query' ? (
    <Link to="/submissions/$id/reviews/$question" params={params}>
      {title}
    </Link>
  ) : (
    <Link to="/submissions/$id/questions/$question" params={params}>
      {title}
    </Link>
  );
}
