import type { Question } from '@interlace/instruments';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats.ts';
import { useSurvey } from '../frame/survey-context.ts';
import styles from '../survey.module.css';

/** Beside the question: what is meant by it, how it is scored, what proves the answer. */
export function QuestionHelp({ question }: { readonly question: Question }) {
  const { t } = useTranslation('survey');
  const lang = useSurvey().texts.langOf(`questions/${question.code}`);
  const part = (title: string, text: ReactNode) => (
    <div>
      <dt>{title}</dt>
      <dd lang={lang}>{text}</dd>
    </div>
  );
  return (
    <dl className={styles.help}>
      {part(t('help.asked'), question.help.asked)}
      {part(t('help.counts'), question.help.counts)}
      {part(t('help.does-not-count'), question.help.doesNotCount)}
      {part(t('help.proves'), question.evidence)}
      <div>
        <dt>{t('help.scored')}</dt>
        <dd>
          <p lang={lang}>{question.scoring.rationale}</p>
          <ScoringRule question={question} />
        </dd>
      </div>
    </dl>
  );
}

function ScoringRule({ question }: { readonly question: Question }) {
  const { t } = useTranslation('survey');
  const { number } = useFormats();
  const figure = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
  const { scoring, attainable } = question;
  switch (scoring.kind) {
    case 'options':
      return <p>{t('rule.options', { count: attainable })}</p>;
    case 'capped-sum':
      return <p>{t('rule.capped-sum', { count: attainable })}</p>;
    case 'parity':
      return <p>{t('rule.parity', { count: attainable })}</p>;
    case 'linear':
      return (
        <p>
          {t('rule.linear', {
            zero: figure(scoring.zeroAt),
            full: figure(scoring.fullAt),
            count: attainable,
          })}
        </p>
      );
    case 'steps':
      return (
        <ul>
          {scoring.steps.map(({ from, points }) => (
            <li key={from}>{t('rule.step', { from: figure(from), count: points })}</li>
          ))}
        </ul>
      );
  }
}
