import type { ScoredItem } from '@interlace/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../design/parts/card.tsx';
import { DataTable } from '../../../design/parts/data-table.tsx';
import { Trail } from '../../../design/parts/layout.tsx';
import { Notice } from '../../../design/parts/notice.tsx';
import { Page } from '../../../design/parts/page.tsx';
import { useFormats } from '../../../i18n/formats.ts';
import { useFacts, useSurvey } from '../frame/survey-context.ts';
import { type SelfScore, selfScore } from '../model/self-score.ts';
import { QuestionLink } from '../parts/question-link.tsx';
import styles from '../survey.module.css';

const MOST_GAINS = 10;

/** What the answers are worth as they stand, computed on this device as scoring will once they are sent. */
export function SelfScorePage() {
  const { t } = useTranslation('survey');
  const { id, round, instrument } = useSurvey();
  const score = selfScore(instrument, useFacts());
  return (
    <Page
      title={t('score.title')}
      lead={t('score.lead')}
      above={
        <Trail>
          <Link to="/submissions/$id" params={{ id }}>
            {round.name}
          </Link>
          <span>{t('score.title')}</span>
        </Trail>
      }
    >
      <Notice kind="caution" title={t('score.not-reviewed')}>
        <p>{t('score.not-reviewed-about')}</p>
      </Notice>
      {score ? <Figures score={score} /> : <Notice kind="bad" title={t('score.impossible')} />}
    </Page>
  );
}

function Figures({ score }: { readonly score: SelfScore }) {
  const { t } = useTranslation('survey');
  return (
    <>
      <Card title={t('score.areas')}>
        <AreaTable score={score} />
      </Card>
      <Card title={t('score.indicators')}>
        <p className={styles.quiet}>{t('score.coverage-about')}</p>
        <IndicatorTable score={score} />
      </Card>
      <Card title={t('score.gains')}>
        <p className={styles.quiet}>{t('score.gains-about')}</p>
        <ol className={styles.gains}>
          {score.gains.slice(0, MOST_GAINS).map(({ question, missing }) => (
            <li key={question}>
              <QuestionLink question={question} /> <PointsMissing missing={missing} />
            </li>
          ))}
        </ol>
      </Card>
    </>
  );
}

function PointsMissing({ missing }: { readonly missing: number }) {
  const { t } = useTranslation('survey');
  const { number } = useFormats();
  return (
    <span className={`${styles.quiet} ${styles.missing}`}>
      {t('score.missing-points', {
        points: number(missing, Number.isInteger(missing) ? 0 : 1),
        count: missing,
      })}
    </span>
  );
}

function AreaTable({ score }: { readonly score: SelfScore }) {
  const { t } = useTranslation('survey');
  const { number, share } = useFormats();
  const { texts } = useSurvey();
  return (
    <DataTable
      caption={t('score.areas-caption')}
      keyOf={({ area }) => area}
      rows={score.areas}
      columns={[
        {
          id: 'area',
          title: t('score.column.area'),
          isRowName: true,
          cell: ({ area }) => <span lang={texts.langOf(`areas/${area}`)}>{texts.areas.get(area)}</span>,
        },
        {
          id: 'points',
          title: t('score.column.points'),
          isFigure: true,
          cell: ({ points }) => number(points),
        },
        {
          id: 'attainable',
          title: t('score.column.attainable'),
          isFigure: true,
          cell: ({ attainable }) => number(attainable),
        },
        {
          id: 'missing',
          title: t('score.column.missing'),
          isFigure: true,
          cell: ({ points, attainable }) => number(attainable - points),
        },
        { id: 'share', title: t('score.column.share'), isFigure: true, cell: (area) => share(area.share) },
      ]}
    />
  );
}

function IndicatorTable({ score }: { readonly score: SelfScore }) {
  const { t } = useTranslation('survey');
  const { number, share } = useFormats();
  const { texts } = useSurvey();
  const { composites, indicators } = texts.instrument;
  const titles = new Map([...composites, ...indicators].map(({ code, title }) => [code, title]));
  const isComposite = new Set(composites.map(({ code }) => code));
  const pieceOf = (code: string) => `${isComposite.has(code) ? 'composites' : 'indicators'}/${code}`;
  const figure = (value: number | null) => (value === null ? t('score.too-little') : number(value));
  return (
    <DataTable<ScoredItem>
      caption={t('score.indicators-caption')}
      keyOf={({ code }) => code}
      rows={[...score.score.composites, ...score.score.indicators]}
      columns={[
        {
          id: 'item',
          title: t('score.column.item'),
          isRowName: true,
          cell: ({ code }) => <span lang={texts.langOf(pieceOf(code))}>{titles.get(code)}</span>,
        },
        { id: 'score', title: t('score.column.score'), isFigure: true, cell: ({ strict }) => figure(strict) },
        {
          id: 'coverage',
          title: t('score.column.coverage'),
          isFigure: true,
          cell: ({ coverage }) => share(coverage),
        },
      ]}
    />
  );
}
