import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Page } from '../../design/parts/page.tsx';
import styles from './landing.module.css';
import { Motif } from './motif.tsx';
import { PublishedFigures } from './published-figures.tsx';

const people = ['coordinators', 'partners', 'evaluators'] as const;
const steps = ['answer', 'review', 'compare', 'act'] as const;
const topics = [
  'commitment',
  'education',
  'neighbourhoods',
  'services',
  'labour',
  'culture',
  'space',
  'mediation',
  'language',
  'media',
  'international',
  'knowledge',
  'newcomers',
  'leadership',
  'discrimination',
  'participation',
  'interaction',
] as const;
const promises = ['intervals', 'method', 'names', 'invented'] as const;

/** What this is, for somebody who comes here for the first time. */
export function LandingPage() {
  const { t } = useTranslation('landing');
  return (
    <div className={styles.landing}>
      <Page title={t('title')} lead={t('lead')}>
        <Actions>
          <ButtonLink to="/sign-in" kind="primary">
            {t('sign-in')}
          </ButtonLink>
          <a href="#figures">{t('to-figures')}</a>
        </Actions>
        <Motif />
        <section className={styles.part}>
          <h2>{t('people.title')}</h2>
          <div className={styles.facts}>
            {people.map((who) => (
              <div key={who} className={styles.fact}>
                <h3>{t(`people.${who}`)}</h3>
                <p>{t(`people.about-${who}`)}</p>
              </div>
            ))}
          </div>
        </section>
        <section className={styles.part}>
          <h2>{t('steps.title')}</h2>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step} className={styles.step}>
                <h3>{t(`steps.${step}`)}</h3>
                <p>{t(`steps.about-${step}`)}</p>
              </li>
            ))}
          </ol>
        </section>
        <section className={styles.part}>
          <h2>{t('topics.title')}</h2>
          <p>{t('topics.about')}</p>
          <ul className={styles.topics}>
            {topics.map((topic) => (
              <li key={topic}>{t(`topics.${topic}`)}</li>
            ))}
          </ul>
        </section>
        <section className={`${styles.part} ${styles.sunk}`}>
          <h2>{t('promises.title')}</h2>
          <div className={`${styles.facts} ${styles.pairs}`}>
            {promises.map((promise) => (
              <div key={promise} className={styles.fact}>
                <h3>{t(`promises.${promise}`)}</h3>
                <p>{t(`promises.about-${promise}`)}</p>
              </div>
            ))}
          </div>
        </section>
        <section id="figures" className={styles.part}>
          <h2>{t('figures.title')}</h2>
          <p>{t('figures.about')}</p>
          <PublishedFigures />
        </section>
        <section className={styles.part}>
          <h2>{t('open.title')}</h2>
          <p>{t('open.about')}</p>
          <Actions>
            <ButtonLink to="/sign-in">{t('sign-in')}</ButtonLink>
            <a href="/api/docs">{t('open.docs')}</a>
          </Actions>
        </section>
      </Page>
    </div>
  );
}
