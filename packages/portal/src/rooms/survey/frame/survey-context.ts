import type { Board, PresentPerson, Round, Submission } from '@interlace/api-client';
import type { Answers, Instrument, Question } from '@interlace/instruments';
import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react';
import type { Place } from '../../../facts/places.ts';
import type { Barrier } from '../model/barrier.ts';
import { areSameFacts, factsOf } from '../model/facts.ts';
import { useWork } from '../work/use-survey-work.ts';
import type { SurveyTexts } from './survey-texts.ts';

/** What is known of a survey around its answers. */
export interface Survey {
  readonly id: string;
  readonly submission: Submission;
  readonly round: Round;
  readonly board: Board | undefined;
  /** In its own language: rules are the same in all. */
  readonly instrument: Instrument;
  readonly texts: SurveyTexts;
  readonly places: readonly Place[];
  readonly present: readonly PresentPerson[];
  /** Account of the person at work. */
  readonly account: string;
  /** Why nothing can be written, in an area or at all. */
  barrier(area?: string): Barrier | undefined;
}

export const SurveyContext = createContext<Survey | null>(null);

/** @throws Error outside a survey. */
export function useSurvey(): Survey {
  const survey = useContext(SurveyContext);
  if (!survey) throw new Error('there is no survey around this');
  return survey;
}

/** A question in the language of the page. @throws Error for a code the instrument does not have. */
export function questionIn({ texts }: Survey, code: string): Question {
  const question = texts.questions.get(code);
  if (!question) throw new Error(`there is no question ${code}`);
  return question;
}

/** The answers that conditions and scores look at; the same object until one of them differs. */
export function useFacts(): Answers {
  const { instrument } = useSurvey();
  const { subscribe, snapshot } = useWork();
  const last = useRef<{ work: unknown; facts: Answers }>({ work: undefined, facts: new Map() });
  const read = useCallback(() => {
    const work = snapshot();
    if (last.current.work !== work) {
      const facts = factsOf(instrument, work);
      last.current = { work, facts: areSameFacts(facts, last.current.facts) ? last.current.facts : facts };
    }
    return last.current.facts;
  }, [instrument, snapshot]);
  return useSyncExternalStore(subscribe, read);
}
