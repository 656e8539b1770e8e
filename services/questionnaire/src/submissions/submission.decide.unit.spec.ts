import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideReopen,
  decideSubmit,
  decideValidate,
  decideWithdraw,
  demandWritable,
} from './submission.decide.ts';
import { evolve, type Lifecycle, newSubmission, type SubmissionStep } from './submission.ts';

const now = new Date('2026-05-01T00:00:00Z');
const open = { opensAt: new Date('2026-01-01'), closesAt: new Date('2026-12-31'), closedAt: null };
const over = { ...open, closesAt: now };
const code = (value: string) => expect.objectContaining({ code: value });

type Command = (state: Lifecycle) => SubmissionStep;
const submit: Command = (state) => decideSubmit(state, open, [], now);
const reopen: Command = (state) => decideReopen(state, open, 'two figures were swapped', now);
const withdraw: Command = (state) => decideWithdraw(state, 'sent by mistake');
const validate: Command = (state) => decideValidate(state, state.version);
const given = (...commands: Command[]) =>
  commands.reduce<Lifecycle>((state, command) => evolve(state, command(state)), newSubmission);

describe('a submission', () => {
  it('given a draft, when submitted, then version 1 stands', () => {
    expect(given(submit)).toEqual({ state: 'submitted', version: 1, validated: false });
  });

  it('given a validated version, when reopened, then it stands, validated, until the next is submitted', () => {
    expect(given(submit, validate, reopen)).toEqual({ state: 'reopened', version: 1, validated: true });
    expect(given(submit, validate, reopen, submit)).toEqual({
      state: 'submitted',
      version: 2,
      validated: false,
    });
  });

  it.each<[string, Command[], Command]>([
    ['submitted twice', [submit], submit],
    ['reopened as a draft', [], reopen],
    ['withdrawn as a draft', [], withdraw],
    ['validated as a draft', [], validate],
    ['validated while reopened', [submit, reopen], validate],
    ['validated twice', [submit, validate], validate],
    ['submitted after withdrawal', [submit, withdraw], submit],
    ['reopened after withdrawal', [submit, withdraw], reopen],
  ])('is not %s', (_, before, command) => {
    expect(() => command(given(...before))).toThrow(code('submission-state-conflict'));
  });

  it('is neither sent nor reopened once its round is over, but can be withdrawn and validated', () => {
    expect(() => decideSubmit(newSubmission, over, [], now)).toThrow(code('round-closed'));
    expect(() => decideReopen(given(submit), over, 'late', now)).toThrow(code('round-closed'));
    expect(given(submit, validate, withdraw).state).toBe('withdrawn');
  });

  it('is not sent while questions are wanting, and the refusal lists them', () => {
    const wanting = [{ question: 'edu.q1', code: 'missing', reason: 'has no answer yet' }];
    expect(() => decideSubmit(newSubmission, open, wanting, now)).toThrow(
      expect.objectContaining({
        code: 'submission-incomplete',
        invalidParams: [{ name: '/answers/edu.q1', code: 'missing', reason: 'has no answer yet' }],
      }),
    );
  });

  it('is not validated in a version the evaluator did not read', () => {
    expect(() => decideValidate(given(submit, reopen, submit), 1)).toThrow(code('submission-version-stale'));
  });

  it('keeps its invariants under any sequence of commands', () => {
    const commands = fc.array(fc.constantFrom(submit, reopen, withdraw, validate), { maxLength: 30 });
    fc.assert(
      fc.property(commands, (sequence) => {
        let state = newSubmission;
        for (const command of sequence) {
          const before = state;
          try {
            state = evolve(before, command(before));
          } catch (error) {
            expect(error).toEqual(code('submission-state-conflict'));
            continue;
          }
          expect(before.state).not.toBe('withdrawn');
          expect(state.version - before.version).toBe(command === submit ? 1 : 0);
          expect(state.version === 0).toBe(state.state === 'draft');
          const writable = state.state === 'draft' || state.state === 'reopened';
          if (writable) demandWritable(state);
          else expect(() => demandWritable(state)).toThrow(code('submission-state-conflict'));
        }
      }),
    );
  });
});
