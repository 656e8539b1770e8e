import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { type Derivation, isSum } from './derivation.ts';
import styles from './scorecard.module.css';

const figures = ['strict', 'lenient', 'coverage'] as const;
const texts = { strict: 'value', lenient: 'lenient', coverage: 'coverage' } as const;

/** The value, its upper bound and what is known, with their sums written out. */
export function DerivationSums({ derivation }: { readonly derivation: Derivation }) {
  const { t } = useTranslation('scorecard');
  const { number, share } = useFormats();
  const { published, formulas, item } = derivation;
  const shown = {
    strict: number(published.strict),
    lenient: number(published.lenient),
    coverage: share(published.coverage),
  };
  return (
    <Card title={t('derivation.value')}>
      <dl className={styles.facts}>
        {figures.map((figure) => (
          <div key={figure} className={styles.fact}>
            <dt>{t(`derivation.${texts[figure]}`)}</dt>
            <dd>
              {figure === 'strict' ? <strong className={styles.large}>{shown.strict}</strong> : shown[figure]}
            </dd>
          </div>
        ))}
      </dl>
      {published.strict === null && <p>{t('no-score-words', { coverage: shown.coverage })}</p>}
      <p>{t(item.kind === 'composite' ? 'derivation.composite-words' : 'derivation.indicator-words')}</p>
      <p>{t('derivation.unknown-words')}</p>
      <p>{t('derivation.coverage-words')}</p>
      <Disclosure title={t('derivation.by-hand')} isOpenAtFirst={item.kind === 'indicator'}>
        <dl className={styles.sums}>
          {figures.map((figure) => (
            <div key={figure}>
              <dt>{t(`derivation.${texts[figure]}`)}</dt>
              <dd>
                <code dir="ltr">{isSum(formulas[figure]) ? formulas[figure] : '–'}</code>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Card>
  );
}
