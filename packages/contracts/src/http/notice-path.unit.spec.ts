import { expect, it } from 'vitest';
import { type NoticePlace, noticePath } from './notice-path.ts';

const place: NoticePlace = {
  kind: 'query-opened',
  roundId: 'r1',
  submissionId: 's1',
  question: 'com.statement',
  isOfCity: true,
};

it('leads a city to the review of its answer, and an evaluator to his', () => {
  expect(noticePath(place)).toBe('/submissions/s1/reviews/com.statement');
  expect(noticePath({ ...place, isOfCity: false })).toBe('/reviews/s1/com.statement');
  expect(noticePath({ ...place, question: null })).toBe('/submissions/s1/reviews');
  expect(noticePath({ ...place, kind: 'review-assigned', question: null, isOfCity: false })).toBe('/reviews');
});

it('leads to what is said: at the question, or about the survey as a whole', () => {
  expect(noticePath({ ...place, kind: 'mentioned' })).toBe('/submissions/s1/questions/com.statement');
  expect(noticePath({ ...place, kind: 'commented', question: null })).toBe('/submissions/s1/discussion');
});

it('leads to the board or the round where nothing narrower is told', () => {
  const sent = { ...place, kind: 'submission-sent', question: null } as const;
  expect(noticePath(sent)).toBe('/submissions/s1/board');
  expect(noticePath({ ...sent, isOfCity: false })).toBe('/reviews');
  expect(noticePath({ ...place, kind: 'results-released' })).toBe('/rounds/r1');
});
