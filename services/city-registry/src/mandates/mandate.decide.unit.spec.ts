import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConflictDeclaration } from '../conflict-declarations/declaration.ts';
import { endMandate, giveMandate } from './mandate.decide.ts';

const ravenna = {
  id: 'c1',
  kind: 'city',
  code: 'ravenna',
  name: 'Ravenna',
  country: 'IT',
  fictitious: false,
} as const;
const partner = { ...ravenna, id: 'o1', kind: 'technical-partner', name: 'Partner' } as const;
const reviewer = { ...ravenna, id: 'o2', kind: 'evaluator', name: 'Reviewer' } as const;
const office = { ...ravenna, id: 'o3', kind: 'network-office', name: 'Office' } as const;
const wanted = {
  id: 'm1',
  city: ravenna,
  kind: 'support',
  roundId: null,
  from: '2020-01-01',
  until: '2020-12-31',
} as const;
const standing = {
  id: 'm0',
  cityId: 'c1',
  organisationId: 'o1',
  kind: 'support',
  roundId: null,
  from: '2020-01-01',
  until: null,
  endedOn: null,
} as const;
const free = {
  id: 'd1',
  evaluatorId: 'o2',
  cityId: 'c1',
  kind: 'none',
  declaredAt: new Date('2019-12-01T00:00:00Z'),
  declaredBy: 'account-1',
} as const;
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('giving a mandate', () => {
  it('lets partners support and evaluators review', () => {
    expect(giveMandate({ ...wanted, organisation: partner }, [], [])).toEqual({
      mandateId: 'm1',
      cityId: 'c1',
      organisationId: 'o1',
      kind: 'support',
      from: '2020-01-01',
      until: '2020-12-31',
    });
    expect(giveMandate({ ...wanted, kind: 'evaluation', organisation: reviewer }, [], [free]).kind).toBe(
      'evaluation',
    );
  });

  it.each([
    ['support', reviewer],
    ['support', office],
    ['support', ravenna],
    ['evaluation', partner],
    ['evaluation', ravenna],
  ] as const)('refuses %s by a %o', (kind, organisation) => {
    expect(() => giveMandate({ ...wanted, kind, organisation }, [], [])).toThrow(
      code('mandate-kind-mismatch'),
    );
  });

  it('refuses a mandate over something that is not a city, and days out of order', () => {
    expect(() => giveMandate({ ...wanted, city: office, organisation: partner }, [], [])).toThrow(
      code('mandate-kind-mismatch'),
    );
    expect(() => giveMandate({ ...wanted, until: '2019-12-31', organisation: partner }, [], [])).toThrow(
      code('days-out-of-order'),
    );
  });

  it('refuses exactly those days that some mandate of the same kind and holder covers', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-02-${String(n).padStart(2, '0')}`);
    const span = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, until: b } : { from: b, until: a }));
    fc.assert(
      fc.property(span, span, (held, asked) => {
        const overlap = held.from <= asked.until && asked.from <= held.until;
        const give = () =>
          giveMandate({ ...wanted, ...asked, organisation: partner }, [{ ...standing, ...held }], []);
        if (overlap) expect(give).toThrow(code('mandate-overlaps'));
        else expect(give().from).toBe(asked.from);
      }),
    );
  });

  it('stands for one round beside another round, and beside none for every round', () => {
    const give = (roundId: string | null, held: string | null) => () =>
      giveMandate({ ...wanted, roundId, organisation: partner }, [{ ...standing, roundId: held }], []);
    expect(give('r2', 'r1')()).toMatchObject({ roundId: 'r2' });
    for (const [asked, held] of [
      ['r1', 'r1'],
      ['r1', null],
      [null, 'r1'],
    ] as const)
      expect(give(asked, held)).toThrow(code('mandate-overlaps'));
  });

  it('to evaluate needs a declaration, and that nobody of the evaluator has ties', () => {
    const give =
      (...declarations: ConflictDeclaration[]) =>
      () =>
        giveMandate({ ...wanted, kind: 'evaluation', organisation: reviewer }, [], declarations);
    const tie = { ...free, kind: 'employment', declaredBy: 'account-2' } as const;
    expect(give()).toThrow(code('declaration-missing'));
    expect(give({ ...free, evaluatorId: 'o9' })).toThrow(code('declaration-missing'));
    expect(give(free)().kind).toBe('evaluation');
    expect(give(free, tie)).toThrow(code('conflict-of-interest'));
    expect(give(free, tie, free)).toThrow(code('conflict-of-interest'));
    expect(give(tie, { ...tie, kind: 'none' })().kind).toBe('evaluation');
  });

  it('given an ended mandate, when given again, then from the day it ended on', () => {
    const ended = [{ ...standing, endedOn: '2020-05-31' }];
    expect(giveMandate({ ...wanted, from: '2020-05-31', organisation: partner }, ended, []).from).toBe(
      '2020-05-31',
    );
    expect(() => giveMandate({ ...wanted, from: '2020-05-30', organisation: partner }, ended, [])).toThrow(
      code('mandate-overlaps'),
    );
  });
});

describe('ending a mandate', () => {
  it('given one without end, when ended, then from that day on', () => {
    expect(endMandate('2020-05-31', standing)).toEqual({
      mandateId: 'm0',
      cityId: 'c1',
      organisationId: 'o1',
      endedOn: '2020-05-31',
    });
  });

  it('is refused outside its days and a second time', () => {
    expect(() => endMandate('2019-12-31', standing)).toThrow(code('days-out-of-order'));
    expect(() => endMandate('2021-01-01', { ...standing, until: '2020-12-31' })).toThrow(
      code('days-out-of-order'),
    );
    expect(() => endMandate('2020-06-01', { ...standing, endedOn: '2020-05-31' })).toThrow(
      code('mandate-ended'),
    );
  });
});
