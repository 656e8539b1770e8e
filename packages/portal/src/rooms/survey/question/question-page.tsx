import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/api.ts';
import { MissingPage } from '../../../app/missing-page.tsx';
import { Disclosure } from '../../../design/parts/disclosure.tsx';
import { Trail } from '../../../design/parts/layout.tsx';
import { Notice } from '../../../design/parts/notice.tsx';
import { Page } from '../../../design/parts/page.tsx';
import { type Place, placeName } from '../../../facts/places.ts';
import { questionIn, useFacts, useSurvey } from '../frame/survey-context.ts';
import { whyNotAsked } from '../model/places.ts';
import { PresentPeople } from '../parts/present-people.tsx';
import { ReadOnlyNotice } from '../parts/read-only-notice.tsx';
import { TranslationMark } from '../parts/translation-mark.tsx';
import { useIsWide } from '../parts/use-is-wide.ts';
import styles from '../survey.module.css';
import { AnswerArea } from './answer-area.tsx';
import { MoreAboutQuestion } from './more-about-question.tsx';
import { QuestionHelp } from './question-help.tsx';
import { NotAskedWords, QuestionList } from './question-list.tsx';
import { QuestionSteps } from './question-steps.tsx';

/** One question of the survey. */
export function QuestionPage() {
  const { question = '' } = useParams({ strict: false });
  const { places } = useSurvey();
  const place = places.find((one) => one.question.code === question);
  // Each question is a page of its own: it begins at its title.
  return place ? <QuestionAt key={question} place={place} /> : <MissingPage />;
}

/** Where one left off is known on every device; a try that fails is no loss. */
function useRememberedPosition(id: string, question: string, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const body = { question };
    api.PUT('/api/v1/submissions/{id}/position', { params: { path: { id } }, body }).catch(() => undefined);
  }, [id, question, isOn]);
}

function QuestionAt({ place }: { readonly place: Place }) {
  const { t } = useTranslation('survey');
  const survey = useSurvey();
  const isWide = useIsWide();
  const { code } = place.question;
  const piece = `questions/${code}`;
  const question = questionIn(survey, code);
  const barrier = survey.barrier(place.area);
  useRememberedPosition(survey.id, code, barrier === undefined);
  const area = survey.texts.areas.get(place.area) ?? '';
  const list = <QuestionList area={place.area} />;
  const help = <QuestionHelp question={question} />;
  return (
    <Page
      title={question.title}
      titleLanguage={survey.texts.langOf(piece)}
      above={
        <Trail>
          <Link to="/submissions/$id" params={{ id: survey.id }}>
            {survey.round.name}
          </Link>
          <span lang={survey.texts.langOf(`areas/${place.area}`)}>{area}</span>
          <span>{t('question.number', { number: placeName(place) })}</span>
        </Trail>
      }
      lead={<TranslationMark piece={piece} />}
    >
      <div className={styles.columns}>
        {isWide ? (
          <nav className={styles.aside} aria-label={t('list.title')}>
            {list}
          </nav>
        ) : (
          <Disclosure title={t('list.title')}>{list}</Disclosure>
        )}
        <div className={styles.main}>
          <PresentPeople question={code} />
          {barrier && <ReadOnlyNotice barrier={barrier} />}
          <AskedOnly place={place} isReadOnly={barrier !== undefined} />
          {!isWide && <Disclosure title={t('help.title')}>{help}</Disclosure>}
          <QuestionSteps place={place} />
          <MoreAboutQuestion code={code} canWrite={barrier === undefined} />
        </div>
        {isWide && (
          <aside className={styles.aside} aria-label={t('help.title')}>
            {help}
          </aside>
        )}
      </div>
    </Page>
  );
}

/** The way to answer, unless another answer rules the question out. */
function AskedOnly({ place, isReadOnly }: { readonly place: Place; readonly isReadOnly: boolean }) {
  const { t } = useTranslation('survey');
  const { instrument } = useSurvey();
  const notAsked = whyNotAsked(instrument, place.question, useFacts());
  if (!notAsked) return <AnswerArea place={place} isReadOnly={isReadOnly} />;
  return (
    <Notice title={t('not-asked.title')}>
      <p>
        <NotAskedWords notAsked={notAsked} />
      </p>
    </Notice>
  );
}
