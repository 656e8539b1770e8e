import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideAppeal,
  decideOnAppeal,
  decideQuery,
  decideReply,
  decideVerdict,
  demandReleasable,
  demandRevision,
  demandTurn,
  demandUnderReview,
  demandVerdict,
} from './review.decide.ts';
import { type ReviewItem, reviewStates } from './review.ts';

const DAY = 86_400_000;
const at = new Date('2026-06-01T12:00:00Z');
const later = (days: number) => new Date(at.getTime() + days * DAY);
const act = { subject: 'ada', organisationId: 'evaluators', at };
const item: ReviewItem = {
  ...{ submissionId: 's', version: 1, question: 'q', area: 'a', lineage: 'q', state: 'open', revision: 3 },
  ...{ selfPoints: 3, selfAttainable: 4, attainable: 4, verdict: null, points: null, reason: null },
  ...{ judgedBy: null, judgedByOrganisation: null, judgedAt: null, correctedAnswer: null },
  ...{ assignee: null, dueAt: null, since: at, carriedFrom: null },
};
const accepted = { verdict: 'accepted', points: 3, reason: null } as const;
const corrected = { verdict: 'corrected', points: 1, reason: 'arithmetic' } as const;
const code = (name: string) => expect.objectContaining({ code: name });

describe('a verdict', () => {
  it('is given and revised until the city appeals, and attributes the item to whoever gave it', () => {
    expect(decideVerdict(item, corrected, act)).toMatchObject({
      ...{
        state: 'corrected',
        points: 1,
        reason: 'arithmetic',
        judgedBy: 'ada',
        judgedAt: at,
        assignee: 'ada',
      },
    });
    for (const state of reviewStates) {
      const give = () => decideVerdict({ ...item, state }, accepted, act);
      if (state === 'appealed' || state === 'decided') expect(give).toThrow(code('review-state-conflict'));
      else expect(give()).toMatchObject({ state: 'accepted', dueAt: null });
    }
  });

  it('waits for the reply to a query until its day', () => {
    const queried = { ...item, state: 'queried' as const };
    expect(() => decideVerdict({ ...queried, dueAt: later(1) }, accepted, act)).toThrow();
    expect(decideVerdict({ ...queried, dueAt: at }, accepted, act)).toMatchObject({ state: 'accepted' });
  });

  it('keeps to what the question can earn, with a reason and words', () => {
    expect(() => demandVerdict(corrected, 4, 'Summed up wrongly')).not.toThrow();
    expect(() => demandVerdict({ ...corrected, points: 4.1 }, 4, 'x')).toThrow(code('invalid-request'));
    expect(() => demandVerdict({ ...corrected, reason: null }, 4, 'x')).toThrow(code('invalid-request'));
    expect(() => demandVerdict(corrected, 4, ' ')).toThrow(code('invalid-request'));
    expect(() => demandVerdict(accepted, 0, '')).not.toThrow();
  });

  it('is the assignee’s, a lead’s, or anybody’s where nobody has it', () => {
    expect(() => demandTurn(item, 'ada', false)).not.toThrow();
    expect(() => demandTurn({ ...item, assignee: 'ada' }, 'ada', false)).not.toThrow();
    expect(() => demandTurn({ ...item, assignee: 'bob' }, 'ada', true)).not.toThrow();
    expect(() => demandTurn({ ...item, assignee: 'bob' }, 'ada', false)).toThrow(
      code('review-assigned-to-another'),
    );
  });

  it('names the version and the revision it saw, of a review that goes on', () => {
    const stands = { state: 'submitted', version: 2, validated: false } as const;
    expect(() => demandUnderReview(stands, 2)).not.toThrow();
    expect(() => demandUnderReview(stands, 1)).toThrow(code('submission-version-stale'));
    expect(() => demandUnderReview({ ...stands, validated: true }, 2)).toThrow(code('review-released'));
    expect(() => demandUnderReview({ ...stands, state: 'reopened' }, 2)).toThrow(
      code('submission-state-conflict'),
    );
    expect(() => demandRevision(item, 2)).toThrow(code('review-revision-stale'));
  });
});

describe('a query', () => {
  it('is opened before a verdict, for a day ahead, and answered once', () => {
    expect(decideQuery(item, later(7), act)).toMatchObject({
      state: 'queried',
      dueAt: later(7),
      assignee: 'ada',
    });
    expect(() => decideQuery(item, at, act)).toThrow(code('invalid-request'));
    expect(() => decideQuery({ ...item, state: 'accepted' }, later(7), act)).toThrow(
      code('review-state-conflict'),
    );
    const answer = { state: 'unknown' } as const;
    expect(decideReply({ ...item, state: 'queried' }, answer)).toMatchObject({
      state: 'answered',
      correctedAnswer: answer,
    });
    expect(decideReply({ ...item, state: 'queried' }, null)).not.toHaveProperty('correctedAnswer');
    expect(() => decideReply({ ...item, state: 'answered' }, null)).toThrow(code('review-state-conflict'));
  });
});

describe('an appeal', () => {
  const judged = { ...item, state: 'corrected' as const, ...corrected, judgedBy: 'ada', judgedAt: at };
  const appealed = { ...judged, state: 'appealed' as const };

  it('is made against corrected points, within fourteen days', () => {
    expect(decideAppeal(judged, { at: later(14) })).toEqual({ state: 'appealed' });
    expect(() => decideAppeal(judged, { at: later(14.01) })).toThrow(code('appeal-too-late'));
    for (const state of ['open', 'accepted', 'appealed', 'decided'] as const)
      expect(() => decideAppeal({ ...judged, state }, { at })).toThrow(code('review-state-conflict'));
  });

  it('is decided by another than the one who judged', () => {
    const bob = { subject: 'bob' };
    const decide = (
      outcome: 'upheld' | 'partly-upheld' | 'dismissed',
      points: number | null = null,
      who = bob,
    ) => decideOnAppeal(appealed, { outcome, points, self: 3 }, who);
    expect(() => decide('dismissed', null, act)).toThrow(code('second-evaluator-needed'));
    expect(decide('upheld')).toMatchObject({
      state: 'decided',
      verdict: 'accepted',
      points: 3,
      reason: null,
    });
    expect(decide('partly-upheld', 2)).toMatchObject({ state: 'decided', points: 2 });
    expect(decide('dismissed')).not.toHaveProperty('points');
    expect(() => decide('partly-upheld')).toThrow(code('invalid-request'));
    expect(() => decide('partly-upheld', 5)).toThrow(code('invalid-request'));
    expect(() => decide('dismissed', 1)).toThrow(code('invalid-request'));
  });
});

it('a release needs every verdict, and a word where it ends appeals', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...reviewStates)), fc.boolean(), (states, endsAppeals) => {
      const items = states.map((state) => ({ ...item, state, judgedAt: at }));
      const release = () => demandReleasable(items, { at, endsAppeals });
      const isSettled = states.every((state) => ['accepted', 'corrected', 'decided'].includes(state));
      if (!isSettled) expect(release).toThrow(code('review-incomplete'));
      else if (states.includes('corrected') && !endsAppeals) expect(release).toThrow(code('appeal-possible'));
      else expect(release).not.toThrow();
    }),
  );
  const old = { ...item, state: 'corrected' as const, judgedAt: later(-14) };
  expect(() => demandReleasable([old], { at, endsAppeals: false })).not.toThrow();
});
