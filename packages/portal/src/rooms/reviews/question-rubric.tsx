import type { Review } from '@interlace/api-client';
import type { Question } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import styles from './reviews.module.css';
import type { CataloguedQuestion } from './use-catalogue.ts';
import { usePoints } from './use-points.ts';

interface Props {
  readonly known: CataloguedQuestion;
  /** The answer of the city: its levels are marked. */
  readonly answer: Review['answer'];
}

/** How a question is marked: its levels with their points, what counts and what does not. */
export function QuestionRubric({ known: { question, lang }, answer }: Props) {
  const { t } = useTranslation('reviews');
  const { bare } = usePoints();
  const value = answer?.value ?? [];
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  return (
    <Card title={t('rubric.title')} aside={t('rubric.most', { points: bare(question.attainable) })}>
      <Levels question={question} lang={lang} chosen={chosen} />
      <p lang={lang} className={styles.words}>
        {question.scoring.rationale}
      </p>
      <dl className={styles.help}>
        {(['counts', 'doesNotCount'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`rubric.${part}`)}</dt>
            <dd lang={lang}>{question.help[part]}</dd>
          </div>
        ))}
        <div>
          <dt>{t('rubric.evidence')}</dt>
          <dd lang={lang}>{question.evidence}</dd>
        </div>
      </dl>
    </Card>
  );
}

interface LevelsProps {
  readonly question: Question;
  readonly lang: string;
  readonly chosen: readonly unknown[];
}

function Levels({ question, lang, chosen }: LevelsProps) {
  const { t } = useTranslation('reviews');
  const { bare } = usePoints();
  const levels = levelsOf(question, bare);
  if (levels.length === 0) return <p>{t('rubric.parity', { points: bare(question.attainable) })}</p>;
  return (
    <table className={styles.levels}>
      <caption>{t(question.type === 'multiple' ? 'rubric.levels-added' : 'rubric.levels')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rubric.level')}</th>
          <th scope="col">{t('rubric.points')}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ key, kind, words, points }) => (
          <tr key={key}>
            <th scope="row">
              <span lang={kind === 'option' ? lang : undefined}>
                {kind === 'option' ? words : t(`rubric.${kind}`, { figure: words })}
              </span>{' '}
              {chosen.includes(key) && <Tag kind="accent">{t('rubric.chosen')}</Tag>}
            </th>
            <td>{bare(points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Level {
  readonly key: string;
  readonly kind: 'option' | 'from' | 'at';
  readonly words: string;
  readonly points: number;
}

function levelsOf(question: Question, number: (value: number) => string): readonly Level[] {
  const { scoring, attainable } = question;
  if ('options' in question)
    return question.options.map(({ code, label, points }) => ({
      key: code,
      kind: 'option',
      words: label,
      points,
    }));
  if (scoring.kind === 'steps')
    return scoring.steps.map(({ from, points }) => ({
      key: String(from),
      kind: 'from',
      words: number(from),
      points,
    }));
  if (scoring.kind === 'linear')
    return [
      { key: 'zero', kind: 'at', words: number(scoring.zeroAt), points: 0 },
      { key: 'full', kind: 'at', words: number(scoring.fullAt), points: attainable },
    ];
  return [];
}
