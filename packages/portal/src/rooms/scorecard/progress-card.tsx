import { ApiProblem, type Progress } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Stack } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import { ChangesPart } from './changes-part.tsx';
import { ProgressFigure } from './progress-figure.tsx';
import { type CityRound, progressQuery } from './scorecard.queries.ts';

const isFirstRound = (error: unknown) =>
  error instanceof ApiProblem && error.problem.code === 'no-earlier-round';

/** The city since its round before: on the questions both asked, in full, and why. */
export function ProgressCard({ at, isOpen }: { readonly at: CityRound; readonly isOpen: boolean }) {
  const { t } = useTranslation('scorecard');
  const query = useQuery(progressQuery(at));
  const before = query.data?.from.round.name;
  if (isFirstRound(query.error)) return <Notice>{t('progress.none')}</Notice>;
  return (
    <Card title={t('progress.title', { round: before ?? '…' })}>
      <Loaded query={query}>
        {(progress) => (
          <Stack>
            <ProgressWords progress={progress} />
            <ProgressFigure progress={progress} />
            {isOpen && <ChangesPart at={at} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  );
}

function ProgressWords({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('scorecard');
  const { number, signed } = useFormats();
  const { core, items, from, to, sameInstrument, sameMethod } = progress;
  const titleOf = useItemTitle(to.instrument);
  const [headline] = items;
  return (
    <Stack>
      {headline && (
        <p>
          {t('progress.full', {
            item: titleOf(headline.code).title,
            from: number(headline.from),
            to: number(headline.to),
            change: signed(headline.change),
          })}
        </p>
      )}
      <p>
        {t('progress.core', {
          count: core.shared,
          from: number(core.from.index),
          to: number(core.to.index),
          change: signed(core.change),
        })}
      </p>
      {sameInstrument && sameMethod && <p>{t('progress.same')}</p>}
      {!sameInstrument && <p>{t('progress.other-instrument')}</p>}
      {!sameMethod && <p>{t('progress.other-method')}</p>}
      {from.origin !== to.origin && (
        <p>
          {t('progress.other-origin', { from: t(`origin.${from.origin}`), to: t(`origin.${to.origin}`) })}
        </p>
      )}
    </Stack>
  );
}
