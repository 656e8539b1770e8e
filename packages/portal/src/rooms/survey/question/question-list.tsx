import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../design/parts/icon.tsx';
import { type Place, placeName } from '../../../facts/places.ts';
import { questionIn, useFacts, useSurvey } from '../frame/survey-context.ts';
import { type NotAsked, whyNotAsked } from '../model/places.ts';
import { useAnswerWords } from '../parts/answer-words.ts';
import styles from '../survey.module.css';

/** Brings the question one is at into sight of what scrolls around the list, and leaves the page where it is. */
function showCurrent(list: HTMLElement | null): void {
  const around = list?.parentElement;
  const current = list?.querySelector<HTMLElement>('[aria-current="page"]');
  if (!around || !current) return;
  const below = current.getBoundingClientRect().top - around.getBoundingClientRect().top;
  around.scrollTop += below - around.clientHeight / 3;
}

/** The questions of an area: where one is, what is answered, what is not asked and why. */
export function QuestionList({ area }: { readonly area: string }) {
  const { instrument, places } = useSurvey();
  const facts = useFacts();
  return (
    <ol className={styles.list} ref={showCurrent}>
      {places
        .filter((place) => place.area === area)
        .map((place) => (
          <li key={place.question.code}>
            <ListedQuestion
              place={place}
              isAnswered={facts.has(place.question.code)}
              notAsked={whyNotAsked(instrument, place.question, facts)}
            />
          </li>
        ))}
    </ol>
  );
}

interface ListedProps {
  readonly place: Place;
  readonly isAnswered: boolean;
  readonly notAsked: NotAsked | undefined;
}

function ListedQuestion({ place, isAnswered, notAsked }: ListedProps) {
  const { t } = useTranslation('survey');
  const survey = useSurvey();
  const { code } = place.question;
  const others = survey.present.filter(({ question }) => question === code);
  const state = isAnswered ? 'answered' : 'open';
  return (
    <Link
      to="/submissions/$id/questions/$question"
      params={{ id: survey.id, question: code }}
      className={styles.listed}
      data-state={notAsked ? 'not-asked' : state}
    >
      <span className={styles.number}>{placeName(place)}</span>
      <span className={styles.listedTitle} lang={survey.texts.langOf(`questions/${code}`)}>
        {questionIn(survey, code).title}
      </span>
      {isAnswered && !notAsked && <Icon name="check" />}
      <span className={styles.listedState}>
        {notAsked ? <NotAskedWords notAsked={notAsked} /> : t(`list.${state}`)}
        {others.length > 0 && ` · ${t('presence.count', { count: others.length })}`}
      </span>
    </Link>
  );
}

/** Which question, and which answer to it, keeps another from being asked. */
export function NotAskedWords({ notAsked }: { readonly notAsked: NotAsked }) {
  const { t } = useTranslation('survey');
  const survey = useSurvey();
  const words = useAnswerWords();
  const place = survey.places.find(({ question }) => question.code === notAsked.question);
  const number = place ? placeName(place) : '';
  const { answer } = notAsked;
  if (!answer) return t('not-asked.open', { number });
  const value = answer.state === 'answered' ? answer.value : null;
  const said = words(questionIn(survey, notAsked.question), { state: answer.state, value });
  return t('not-asked.because', { number, answer: said });
}
