import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerDraft, KnownAnswer } from './answer-draft.ts';
import {
  choose,
  confirmed,
  heard,
  overtaken,
  refused,
  type SurveyWork,
  sendable,
  sendingBegan,
  sendingFailed,
  shownAnswer,
  takenUp,
  unconfirmed,
  workAt,
  write,
} from './survey-work.ts';

const Q = 'edu.pupil-mix';
const answer = (value: string): AnswerDraft => ({ state: 'answered', value, reason: null, comment: null });
const known = (value: string, version: number): KnownAnswer => ({
  ...answer(value),
  version,
  updatedAt: '2026-03-02T14:02:00.000Z',
  updatedBy: 'colleague',
});
const made = (version: number) => ({ version, updatedAt: '2026-03-02T14:02:00.000Z', updatedBy: 'me' });
const written = (value: string, key: string) => ({ draft: answer(value), key });
const empty: SurveyWork = new Map();
const at = (work: SurveyWork) => workAt(work, Q);

describe('what is written', () => {
  it('is shown at once, sent upon the version it was written upon, and known once confirmed', () => {
    const work = write(new Map([[Q, { known: known('no', 3) }]]), Q, written('yes', 'k1'));
    expect(shownAnswer(at(work)).value).toBe('yes');
    const sent = sendable(at(work));
    expect(sent).toMatchObject({ base: 3, key: 'k1' });
    if (!sent) throw new Error('nothing to send');
    const after = confirmed(sendingBegan(work, Q, 'k1'), Q, sent, made(4));
    expect(at(after)).toEqual({ known: { ...answer('yes'), ...made(4) } });
  });

  it('while something is on its way waits for it and goes on from there', () => {
    const first = sendingBegan(write(empty, Q, written('a', 'k1')), Q, 'k1');
    const both = write(first, Q, written('b', 'k2'));
    expect(sendable(at(both))).toBeUndefined();
    const after = confirmed(both, Q, { ...written('a', 'k1'), base: 0 }, made(1));
    expect(sendable(at(after))).toMatchObject({ draft: answer('b'), base: 1 });
  });

  it('survives a lost connection under the same key', () => {
    const work = sendingFailed(sendingBegan(write(empty, Q, written('a', 'k1')), Q, 'k1'), Q);
    expect(sendable(at(work))).toMatchObject({ key: 'k1' });
  });

  it('is nothing any more where it is what the server has', () => {
    const changed = write(new Map([[Q, { known: known('no', 3) }]]), Q, written('yes', 'k1'));
    expect(at(write(changed, Q, written('no', 'k2')))).toEqual({ known: known('no', 3) });
  });

  it('stays where it was refused until it is written anew', () => {
    const problem = { type: '', title: '', status: 422, code: 'answer-refused', requestId: '' };
    const work = refused(sendingBegan(write(empty, Q, written('a', 'k1')), Q, 'k1'), Q, 'k1', problem);
    expect(shownAnswer(at(work)).value).toBe('a');
    expect(sendable(at(work))).toBeUndefined();
    expect(sendable(at(write(work, Q, written('b', 'k2'))))).toBeDefined();
  });
});

describe('what others save', () => {
  it('is taken over where nothing is written here', () => {
    expect(at(heard(empty, Q, known('yes', 1))).known.version).toBe(1);
  });

  it('stands beside what is written here until somebody chooses', () => {
    const work = overtaken(
      sendingBegan(write(empty, Q, written('mine', 'k1')), Q, 'k1'),
      Q,
      known('theirs', 1),
    );
    expect(at(work)).toMatchObject({ written: { draft: answer('mine') }, theirs: { value: 'theirs' } });
    expect(sendable(at(work))).toBeUndefined();
    expect(sendable(at(choose(work, Q, 'mine', 'k2')))).toMatchObject({
      draft: answer('mine'),
      base: 1,
      key: 'k2',
    });
    expect(sendable(at(choose(work, Q, 'theirs', 'k2')))).toMatchObject({
      draft: answer('theirs'),
      base: 1,
      insteadOf: answer('mine'),
    });
  });

  it('is no conflict where both wrote the same', () => {
    const work = heard(write(empty, Q, written('yes', 'k1')), Q, known('yes', 1));
    expect(at(work)).toEqual({ known: known('yes', 1) });
  });

  it('is no conflict where it is what was sent from here and its answer is still to come, or was lost', () => {
    const on = sendingBegan(write(empty, Q, written('a', 'k1')), Q, 'k1');
    const typed = heard(write(on, Q, written('ab', 'k2')), Q, known('a', 1));
    const arrived = confirmed(typed, Q, { ...written('a', 'k1'), base: 0 }, made(1));
    expect(sendable(at(arrived))).toMatchObject({ draft: answer('ab'), base: 1 });
    const lost = sendingFailed(typed, Q, answer('a'));
    expect(sendable(at(lost))).toMatchObject({ draft: answer('ab'), base: 1 });
  });

  it('is judged after what was on its way arrived', () => {
    const on = sendingBegan(write(empty, Q, written('mine', 'k1')), Q, 'k1');
    const both = heard(on, Q, known('theirs', 2));
    expect(at(both).theirs).toBeUndefined();
    const after = confirmed(both, Q, { ...written('mine', 'k1'), base: 0 }, made(1));
    expect(at(after)).toEqual({ known: known('theirs', 2) });
  });

  it('changes nothing when it is old news', () => {
    const work: SurveyWork = new Map([[Q, { known: known('new', 5) }]]);
    expect(heard(work, Q, known('old', 4))).toBe(work);
  });
});

describe('what was written on this device before', () => {
  it.each([
    ['the server has it already', known('mine', 2), 1, {}],
    ['nobody changed it since', known('old', 1), 1, { written: { base: 1 } }],
    ['somebody changed it since', known('theirs', 2), 1, { written: { base: 1 }, theirs: { version: 2 } }],
  ])('is taken up: %s', (_case, server, base, expected) => {
    const work = takenUp(new Map([[Q, { known: server }]]), Q, { ...written('mine', 'k1'), base });
    expect(at(work)).toMatchObject(expected);
    if (!('written' in expected)) expect(unconfirmed(work)).toEqual([]);
  });
});

it('never loses what somebody wrote last, whatever happens in whichever order', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('write' as const), value: fc.string({ minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constantFrom('send', 'lose', 'confirm', 'hear', 'stale') }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let work: SurveyWork = empty;
      let [server, keys] = [0, 0];
      let onItsWay: ReturnType<typeof sendable>;
      let last: string | undefined;
      for (const one of steps) {
        if (one.kind === 'write') {
          last = one.value;
          work = write(work, Q, written(one.value, `k${keys++}`));
        } else if (one.kind === 'send' && !onItsWay) {
          onItsWay = sendable(at(work));
          if (onItsWay) work = sendingBegan(work, Q, onItsWay.key);
        } else if (one.kind === 'lose' && onItsWay) {
          work = sendingFailed(work, Q);
          onItsWay = undefined;
        } else if (one.kind === 'confirm' && onItsWay) {
          work = confirmed(work, Q, onItsWay, made(++server));
          onItsWay = undefined;
        } else if (one.kind === 'stale' && onItsWay) {
          work = overtaken(work, Q, known('other', ++server));
          onItsWay = undefined;
        } else if (one.kind === 'hear' && !onItsWay) {
          const nothingWritten = at(work).written === undefined;
          work = heard(work, Q, known('other', ++server));
          // Confirmed before: somebody else may change it later.
          if (nothingWritten) last = undefined;
        }
        if (last !== undefined && last !== 'other') expect(shownAnswer(at(work)).value).toBe(last);
      }
    }),
  );
});
