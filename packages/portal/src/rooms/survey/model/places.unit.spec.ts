import { type Answers, interculturalInstrument as instrument } from '@interlace/instruments';
import { validAnswers } from '@interlace/instruments/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesOf } from '../../../facts/places.ts';
import { countAreas, neighbours, whyNotAsked } from './places.ts';

const places = placesOf(instrument);
const follower = instrument.questions.find(({ condition }) => condition && 'equals' in condition);
const nothing: Answers = new Map();

it('tells the question and the answer that keep another from being asked', () => {
  if (!follower?.condition || !('equals' in follower.condition)) throw new Error('no such question');
  const { question, equals } = follower.condition;
  expect(whyNotAsked(instrument, follower, nothing)).toEqual({ question, answer: undefined });
  const no = { state: 'unknown' } as const;
  expect(whyNotAsked(instrument, follower, new Map([[question, no]]))).toEqual({ question, answer: no });
  const yes = { state: 'answered', value: equals } as const;
  expect(whyNotAsked(instrument, follower, new Map([[question, yes]]))).toBeUndefined();
});

it('leads forward and back through the same questions, over what is not asked', () => {
  fc.assert(
    fc.property(validAnswers(instrument), (answers) => {
      const isAsked = ({ question }: (typeof places)[number]) => !whyNotAsked(instrument, question, answers);
      const walked = [places.find(isAsked)];
      for (let at = walked[0]; at; at = neighbours(places, at.question.code, isAsked).next) {
        if (at !== walked[0]) walked.push(at);
        const { next } = neighbours(places, at.question.code, isAsked);
        if (next) expect(neighbours(places, next.question.code, isAsked).previous).toBe(at);
      }
      expect(walked).toEqual(places.filter(isAsked));
      const counts = countAreas(instrument, places, answers);
      expect(counts.every(({ asked, answered }) => asked === answered)).toBe(true);
      expect(counts.reduce((sum, { asked, notAsked }) => sum + asked + notAsked, 0)).toBe(86);
    }),
    { numRuns: 20 },
  );
});
