import { Link } from '@tanstack/react-router';
import { placeName } from '../../../facts/places.ts';
import { questionIn, useSurvey } from '../frame/survey-context.ts';

/** A question by number and words, as a way to it. */
export function QuestionLink({ question }: { readonly question: string }) {
  const survey = useSurvey();
  const place = survey.places.find((one) => one.question.code === question);
  return (
    <Link to="/submissions/$id/questions/$question" params={{ id: survey.id, question }}>
      {place && `${placeName(place)} `}
      <span lang={survey.texts.langOf(`questions/${question}`)}>{questionIn(survey, question).title}</span>
    </Link>
  );
}
