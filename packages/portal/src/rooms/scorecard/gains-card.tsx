import type { LargestGains } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Stack } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Row, Rows } from '../../design/parts/rows.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { valueWords } from '../../facts/answer-words.ts';
import { useInstrument } from '../../facts/instrument.ts';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import { bestGains } from './best-gains.ts';
import { type CityRound, gainsQuery } from './scorecard.queries.ts';

const SHOWN = 6;

/** Which questions would bring most, if another answer became true. */
export function GainsCard({ at }: { readonly at: CityRound }) {
  const { t } = useTranslation('scorecard');
  return (
    <Card title={t('gains.title')}>
      <Loaded query={useQuery(gainsQuery(at))}>{(gains) => <Gains gains={gains} />}</Loaded>
    </Card>
  );
}

function Gains({ gains }: { readonly gains: LargestGains }) {
  const { t } = useTranslation('scorecard');
  const { signed } = useFormats();
  const { data } = useInstrument(gains.sample.instrument);
  const item = useItemTitle(gains.sample.instrument)(gains.item.code).title;
  const inWords = useAnswerWords(gains);
  const best = bestGains(gains.gains, SHOWN);
  if (best.length === 0) return <p>{t('gains.none', { item })}</p>;
  return (
    <Stack>
      <p>{t('gains.words', { item })}</p>
      <Rows>
        {best.map((gain) => {
          const own = data?.instrument.questions.find(({ code }) => code === gain.question);
          return (
            <Row
              key={gain.question}
              title={own?.title ?? gain.title}
              facts={
                <>
                  <p>{t('gains.today', { answer: inWords(gain.question, gain.current) })}</p>
                  <p>{t('gains.then', { answer: inWords(gain.question, gain.proposed) })}</p>
                  {gain.best > gain.points + 0.05 && <p>{t('gains.up-to', { points: signed(gain.best) })}</p>}
                </>
              }
              aside={<Tag kind="good">{t('gains.points', { points: signed(gain.points) })}</Tag>}
            />
          );
        })}
      </Rows>
      {gains.together.changes.length > 1 && (
        <p>
          {t('gains.together', {
            count: gains.together.changes.length,
            points: signed(gains.together.points),
          })}
        </p>
      )}
    </Stack>
  );
}

type Answer = LargestGains['gains'][number]['current'];

function useAnswerWords({ sample }: LargestGains): (question: string, answer: Answer) => string {
  const { t } = useTranslation('scorecard');
  const formats = useFormats();
  const { data } = useInstrument(sample.instrument);
  return (question, answer) => {
    if (answer === null) return t('gains.unanswered');
    if (answer.state !== 'answered' || answer.value === undefined) return t(`state.${answer.state}`);
    const own = data?.instrument.questions.find(({ code }) => code === question);
    return valueWords(own, answer.value, formats);
  };
}
