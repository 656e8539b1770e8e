import type { Explanation } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design/parts/data-table.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { Stack } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { useInstrument } from '../../facts/instrument.ts';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import { changedQuestions } from './changed-questions.ts';
import { type CityRound, changesQuery } from './scorecard.queries.ts';

const SHOWN = 8;

/** What the change of the index is made of, question by question. */
export function ChangesPart({ at }: { readonly at: CityRound }) {
  const { t } = useTranslation('scorecard');
  return (
    <Stack>
      <h3>{t('progress.why')}</h3>
      <Loaded query={useQuery(changesQuery(at))}>
        {(explanation) => <Changes explanation={explanation} />}
      </Loaded>
    </Stack>
  );
}

function Changes({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useTranslation('scorecard');
  const { signed } = useFormats();
  const { item, difference, to, causes } = explanation;
  const titleOf = useItemTitle(to.instrument);
  const questions = changedQuestions(explanation.parts);
  if (questions.length === 0) return <p>{t('progress.nothing-changed')}</p>;
  return (
    <>
      <p>{t('progress.why-words', { item: titleOf(item.code).title, points: signed(difference, 2) })}</p>
      {causes.length > 1 && (
        <DataTable
          caption={t('progress.causes')}
          rows={causes}
          keyOf={({ cause }) => cause}
          columns={[
            {
              id: 'cause',
              title: t('progress.cause-title'),
              isRowName: true,
              cell: ({ cause }) => t(`progress.cause.${cause}`),
            },
            {
              id: 'points',
              title: t('progress.points'),
              isFigure: true,
              cell: ({ points }) => signed(points, 2),
            },
          ]}
        />
      )}
      <QuestionTable explanation={explanation} questions={questions.slice(0, SHOWN)} />
      {questions.length > SHOWN && (
        <Disclosure title={t('progress.more', { count: questions.length })}>
          <QuestionTable explanation={explanation} questions={questions.slice(SHOWN)} />
        </Disclosure>
      )}
    </>
  );
}

interface TableProps {
  readonly explanation: Explanation;
  readonly questions: ReturnType<typeof changedQuestions>;
}

function QuestionTable({ explanation: { to }, questions }: TableProps) {
  const { t } = useTranslation('scorecard');
  const { signed } = useFormats();
  const { data } = useInstrument(to.instrument);
  const titleOf = useItemTitle(to.instrument);
  return (
    <DataTable
      caption={t('progress.questions')}
      isStacked
      rows={questions}
      keyOf={({ lineage }) => lineage}
      columns={[
        {
          id: 'question',
          title: t('progress.question'),
          isRowName: true,
          cell: ({ lineage, title }) =>
            data?.instrument.questions.find((question) => question.lineage === lineage)?.title ?? title,
        },
        {
          id: 'area',
          title: t('progress.area'),
          cell: ({ indicator }) => (indicator === null ? '–' : titleOf(indicator).title),
        },
        {
          id: 'points',
          title: t('progress.points'),
          isFigure: true,
          cell: ({ points }) => signed(points, 2),
        },
      ]}
    />
  );
}
