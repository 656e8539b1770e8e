import type { Benchmark } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { InstrumentName } from '../../facts/instrument-name.tsx';
import { useItemTitle } from '../../facts/item-titles.ts';
import { useFormats } from '../../i18n/formats.ts';
import styles from './scorecard.module.css';

/** Which versions of everything the figures rest on, and what was printed elsewhere. */
export function AboutFigures({ benchmark }: { readonly benchmark: Benchmark }) {
  const { t } = useTranslation('scorecard');
  const { moment, number } = useFormats();
  const { sample, submission, published, dataVersion } = benchmark;
  const titleOf = useItemTitle(sample.instrument);
  return (
    <Card title={t('facts.title')}>
      <dl className={styles.facts}>
        <dt>{t('facts.instrument')}</dt>
        <dd>
          <InstrumentName instrument={sample.instrument} />,{' '}
          {t('facts.version', { version: sample.instrument.version })}
        </dd>
        <dt>{t('facts.method')}</dt>
        <dd>{t('facts.version', { version: sample.methodVersion })}</dd>
        <dt>{t('facts.submission')}</dt>
        <dd>
          {t('facts.submission-words', {
            version: submission.version,
            moment: moment(submission.submittedAt),
          })}
        </dd>
        <dt>{t('facts.sample')}</dt>
        <dd>{number(sample.cities, 0)}</dd>
        <dt>{t('facts.data')}</dt>
        <dd>
          <code>{dataVersion}</code>
        </dd>
      </dl>
      {published.length > 0 && (
        <>
          <h3>{t('facts.published')}</h3>
          <p>{t('facts.published-note')}</p>
          <ul>
            {published.map(({ indicator, score, year, questionnaire, source }) => {
              const { title, lang } = titleOf(indicator);
              const words = { score: number(score), year: year ?? t('facts.no-year'), questionnaire, source };
              return (
                <li key={`${indicator}-${year}-${source}`}>
                  <strong lang={lang}>{title}</strong> {t('facts.published-words', words)}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Card>
  );
}
