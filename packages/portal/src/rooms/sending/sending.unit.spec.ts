import { interculturalInstrument } from '@interlace/instruments';
import { describe, expect, it } from 'vitest';
import { sendingTime, withoutEvidence } from './sending.ts';

describe('the time to send', () => {
  const round = {
    state: 'open' as const,
    opensAt: '2028-02-01T08:00:00Z',
    closesAt: '2028-09-30T22:00:00Z',
    closedAt: null,
    deadlineForMe: null,
  };
  const at = (iso: string) => new Date(iso);

  it('ends with the deadline, to the instant', () => {
    expect(sendingTime(round, at('2028-01-31T00:00:00Z')).kind).toBe('not-open');
    expect(sendingTime(round, at('2028-09-30T21:59:59Z')).kind).toBe('open');
    expect(sendingTime(round, at('2028-09-30T22:00:00Z')).kind).toBe('over');
  });

  it('goes on as late within an extension, also when the office closed the round early', () => {
    const extended = { ...round, deadlineForMe: '2028-10-14T22:00:00Z' };
    expect(sendingTime(extended, at('2028-10-01T00:00:00Z')).kind).toBe('late');
    const closed = { ...extended, closedAt: '2028-09-01T00:00:00Z' };
    expect(sendingTime(closed, at('2028-09-02T00:00:00Z')).kind).toBe('late');
    expect(sendingTime(extended, at('2028-10-14T22:00:00Z')).kind).toBe('over');
  });
});

describe('answers without evidence', () => {
  const [first] = interculturalInstrument.questions.filter(({ type }) => type === 'graded');
  const question = first?.code ?? '';
  const answer = (value: string, extra: object = {}) => ({
    question,
    state: 'answered' as const,
    value,
    reason: null,
    comment: null,
    evidence: [],
    version: 1,
    updatedAt: '2028-03-01T00:00:00Z',
    updatedBy: null,
    hidden: false,
    ...extra,
  });

  it('are those that bring points', () => {
    expect(withoutEvidence(interculturalInstrument, [answer('yes')])).toEqual([question]);
    expect(withoutEvidence(interculturalInstrument, [answer('no')])).toEqual([]);
  });

  it('leave out what is not asked', () => {
    expect(withoutEvidence(interculturalInstrument, [answer('yes', { hidden: true })])).toEqual([]);
  });
});
