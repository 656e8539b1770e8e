import { interculturalInstrument } from '@interlace/instruments';
import { describe, expect, it } from 'vitest';
import { chosenPoints, noPoints, pointsOfOptions, readNumber } from './points-choice.ts';

const ofType = (type: string) => {
  const found = interculturalInstrument.questions.find((question) => question.type === type);
  if (!found) throw new Error(`no question of type ${type}`);
  return found;
};

describe('points from the option that would have been right', () => {
  it('are those the question gives it', () => {
    const graded = ofType('graded');
    expect(pointsOfOptions(graded, ['no'])).toBe(0);
    expect(pointsOfOptions(graded, ['yes'])).toBe(graded.attainable);
    expect(pointsOfOptions(graded, [])).toBeNull();
  });

  it('are added up and capped where several can be right; none is an answer too', () => {
    const multiple = ofType('multiple');
    if (!('options' in multiple)) throw new Error('has options');
    expect(pointsOfOptions(multiple, [])).toBe(0);
    expect(
      pointsOfOptions(
        multiple,
        multiple.options.map(({ code }) => code),
      ),
    ).toBe(multiple.attainable);
  });

  it('give way to a number where one is written, within what can be earned', () => {
    const graded = ofType('graded');
    const written = (number: string) => chosenPoints(graded, { ...noPoints, by: 'number', number }, 4);
    expect(['1,5', '0', '4', '4.1', '-1', ''].map(written)).toEqual([1.5, 0, 4, null, null, null]);
  });

  it('are a number for questions that are answered by a figure', () => {
    expect(chosenPoints(ofType('percentage'), { ...noPoints, number: '2' }, 4)).toBe(2);
  });
});

it('numbers are read with a comma or a point', () => {
  expect([' 2,25 ', '3', '1e3', '٣', '1.2.3'].map(readNumber)).toEqual([2.25, 3, null, null, null]);
});
