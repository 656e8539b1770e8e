import type { Instrument, Question } from '@interlace/instruments';
import { useQuery } from '@tanstack/react-query';
import { areasByQuestion, areaTitles, langOf, type Spoken } from '../../facts/instrument.ts';
import { placeName, placesOf } from '../../facts/places.ts';
import { submissionsQuery } from '../../facts/rounds.ts';
import { useInstruments } from './review-queries.ts';

export interface CataloguedQuestion {
  readonly question: Question;
  readonly area: string;
  /** As people say it, such as 3.4. */
  readonly number: string;
  /** Of the question's words. */
  readonly lang: string;
}

/** A question with what stands around it, in the language of the page as far as it is translated. Pure. */
export function cataloguedIn(spoken: Spoken, code: string): CataloguedQuestion | undefined {
  return know(spoken).byCode.get(code);
}

type Known = Spoken & { readonly byCode: ReadonlyMap<string, CataloguedQuestion> };

function know(spoken: Spoken): Known {
  const { instrument } = spoken;
  const titles = areaTitles(instrument);
  const entries = placesOf(instrument).map((place) => {
    const { question, area } = place;
    const lang = langOf(spoken, `questions/${question.code}`);
    return [
      question.code,
      { question, area: titles.get(area) ?? '', number: placeName(place), lang },
    ] as const;
  });
  return { ...spoken, byCode: new Map(entries) };
}

/** Questions of the submissions in sight, in the language of the page. */
export function useCatalogue() {
  const { data: submissions = [] } = useQuery(submissionsQuery);
  const known = useInstruments(submissions.map(({ instrument }) => instrument)).map(know);
  const instrumentOf = (submissionId: string) => {
    const reference = submissions.find(({ id }) => id === submissionId)?.instrument;
    return known.find(
      ({ instrument }) => instrument.code === reference?.code && instrument.version === reference.version,
    );
  };
  const titles = new Map(known.flatMap(({ instrument }): [string, string][] => [...areaTitles(instrument)]));
  return {
    submissions,
    /** Areas there are to choose from. */
    areas: titles as ReadonlyMap<string, string>,
    questionOf: (submissionId: string, code: string) => instrumentOf(submissionId)?.byCode.get(code),
  };
}
export type Catalogue = ReturnType<typeof useCatalogue>;

/** Questions of an instrument by the area they belong to, both in their order. Pure. */
export function questionsByArea(instrument: Instrument) {
  const areas = areasByQuestion(instrument);
  return instrument.areas
    .map(({ code, title }) => ({
      code,
      title,
      questions: instrument.questions.filter((question) => areas.get(question.code) === code),
    }))
    .filter(({ questions }) => questions.length > 0);
}
