import type { Question } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import styles from './reviews.module.css';
import { usePoints } from './use-points.ts';

/** How a question is marked: its levels with their points, what counts and what does not. */
export function QuestionRubric({ question }: { readonly question: Question }) {
  const { t } = useTranslation('reviews');
  const help = ['asked', 'counts', 'doesNotCount'] as const;
  return (
    <div className={styles.rubric}>
      <Levels question={question} />
      <p>{question.scoring.rationale}</p>
      <Disclosure title={t('rubric.more')} isOpenAtFirst>
        <dl className={styles.help}>
          {help.map((part) => (
            <div key={part}>
              <dt>{t(`rubric.${part}`)}</dt>
              <dd>{question.help[part]}</dd>
            </div>
          ))}
          <div>
            <dt>{t('rubric.evidence')}</dt>
            <dd>{question.evidence}</dd>
          </div>
        </dl>
      </Disclosure>
    </div>
  );
}

function Levels({ question }: { readonly question: Question }) {
  const { t } = useTranslation('reviews');
  const { bare } = usePoints();
  const levels = levelsOf(question, bare);
  if (levels.length === 0) return <p>{t('rubric.parity', { points: bare(question.attainable) })}</p>;
  return (
    <table className={styles.levels}>
      <caption>
        {t(question.type === 'multiple' ? 'rubric.levels-added' : 'rubric.levels', {
          points: bare(question.attainable),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('rubric.level')}</th>
          <th scope="col">{t('rubric.points')}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ key, kind, words, points }) => (
          <tr key={key}>
            <th scope="row">{kind === 'option' ? words : t(`rubric.${kind}`, { figure: words })}</th>
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
