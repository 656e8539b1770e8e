import { ApiProblem, ApiUnreachable } from '@interlace/api-client';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerDraft, KnownAnswer } from './answer-draft.ts';
import type { LocalDrafts } from './local-drafts.ts';
import { shownAnswer, type Written, workAt } from './survey-work.ts';
import { beginWork, type WorkPorts } from './work-session.ts';

const Q = 'edu.pupil-mix';
const answer = (value: string): AnswerDraft => ({ state: 'answered', value, reason: null, comment: null });
const UPDATED = '2026-03-02T14:02:00.000Z';
const theirs: KnownAnswer = { ...answer('theirs'), version: 1, updatedAt: UPDATED, updatedBy: 'colleague' };

function device(kept: [string, Written][] = []): LocalDrafts & { readonly rows: Map<string, Written> } {
  const rows = new Map(kept);
  return {
    rows,
    all: async () => new Map(rows),
    async keep(question, written) {
      rows.set(question, written);
      return true;
    },
    forget: async (question) => void rows.delete(question),
  };
}

/** A server that answers each save in turn: a version, or an error. */
function ports(
  answers: (number | Error)[],
  drafts = device(),
): WorkPorts & { sent: Written[]; timers: (() => void)[] } {
  const sent: Written[] = [];
  const timers: (() => void)[] = [];
  let keys = 0;
  return {
    drafts,
    sent,
    timers,
    account: 'me',
    hangsOn: (question) => (question === `${Q}-more` ? Q : undefined),
    newKey: () => `k${keys++}`,
    after(milliseconds, then) {
      if (milliseconds === 0) queueMicrotask(then);
      else timers.push(then);
      return () => void timers.splice(0, timers.length, ...timers.filter((timer) => timer !== then));
    },
    theirsOf: ({ problem }) => (problem.code === 'answer-version-stale' ? theirs : undefined),
    async send(_question, written) {
      sent.push(written);
      const next = answers.shift() ?? sent.length;
      if (next instanceof Error) throw next;
      return { version: next, updatedAt: UPDATED };
    },
  };
}
const problem = (code: string, status: number) =>
  new ApiProblem({ type: '', title: '', status, code, requestId: '' });

describe('work on a survey', () => {
  it('keeps an answer on the device until the server has confirmed it', async () => {
    const around = ports([1]);
    const drafts = around.drafts as ReturnType<typeof device>;
    const session = await beginWork(new Map(), around);
    session.write(Q, answer('yes'));
    expect(drafts.rows.get(Q)?.draft).toEqual(answer('yes'));
    await vi.waitFor(() => expect(drafts.rows.size).toBe(0));
    expect(workAt(session.snapshot(), Q).known).toMatchObject({ value: 'yes', version: 1, updatedBy: 'me' });
  });

  it('sends an answer that the device cannot keep, and knows until then that it would be lost', async () => {
    const around = ports([new ApiUnreachable('cut'), 1], { ...device(), keep: async () => false });
    const session = await beginWork(new Map(), around);
    session.write(Q, answer('yes'));
    await vi.waitFor(() => expect(around.timers).toHaveLength(1));
    expect(workAt(session.snapshot(), Q)).toMatchObject({ written: { key: 'k0' }, unkept: true });
    await session.flush();
    expect(workAt(session.snapshot(), Q)).toMatchObject({ known: { version: 1 } });
    expect(workAt(session.snapshot(), Q).written).toBeUndefined();
  });

  it('keeps what was taken up again, where the device has room now', async () => {
    const drafts = device([[Q, { draft: answer('yes'), base: 0, key: 'k', held: true }]]);
    const keep = vi.spyOn(drafts, 'keep').mockResolvedValueOnce(false);
    const session = await beginWork(new Map(), ports([], drafts));
    expect(workAt(session.snapshot(), Q).unkept).toBe(true);
    session.write(Q, answer('no'), { held: true });
    await vi.waitFor(() => expect(workAt(session.snapshot(), Q).unkept).toBeUndefined());
    expect(keep).toHaveBeenCalledTimes(2);
  });

  it('tries all anew when it is asked to, and no second time after a wait that is over', async () => {
    const around = ports([new ApiUnreachable('cut'), 1]);
    const session = await beginWork(new Map(), around);
    session.write(Q, answer('yes'));
    await vi.waitFor(() => expect(around.timers).toHaveLength(1));
    await session.flush();
    expect(around.timers).toEqual([]);
    expect(workAt(session.snapshot(), Q).known.version).toBe(1);
  });

  it('tries again with the same key when the connection was lost, and after a closed tab', async () => {
    const drafts = device();
    const around = ports([new ApiUnreachable('cut')], drafts);
    const session = await beginWork(new Map(), around);
    session.write(Q, answer('yes'));
    await vi.waitFor(() => expect(around.timers).toHaveLength(1));
    expect(drafts.rows.get(Q)?.key).toBe('k0');
    session.stop();
    const later = ports([1], drafts);
    const next = await beginWork(new Map(), later);
    expect(shownAnswer(workAt(next.snapshot(), Q)).value).toBe('yes');
    await vi.waitFor(() => expect(later.sent.map(({ key }) => key)).toEqual(['k0']));
    await vi.waitFor(() => expect(drafts.rows.size).toBe(0));
  });

  it('sends nothing while it is stopped, and does not say that it does; resumed it sends all', async () => {
    const around = ports([1, 1]);
    const session = await beginWork(new Map(), around);
    session.write(Q, answer('yes'), { pause: 500 });
    session.stop();
    session.write('com.other', answer('no'));
    await vi.waitFor(() => {
      for (const one of [Q, 'com.other']) expect(workAt(session.snapshot(), one).lost).toBeDefined();
    });
    expect(around.sent).toEqual([]);
    session.resume();
    await vi.waitFor(() => expect(around.sent.map(({ key }) => key)).toEqual(['k0', 'k1']));
  });

  it('sends what waits for its next try as soon as another answer gets through', async () => {
    const around = ports([new ApiUnreachable('cut'), 1, 1]);
    const session = await beginWork(new Map(), around);
    session.write(Q, answer('yes'));
    await vi.waitFor(() => expect(around.timers).toHaveLength(1));
    session.write('com.other', answer('no'));
    await vi.waitFor(() => expect(workAt(session.snapshot(), Q).known.version).toBe(1));
    expect(around.sent.map(({ key }) => key)).toEqual(['k0', 'k1', 'k0']);
  });

  it('goes on from its own save that arrived although its answer was lost', async () => {
    const around = ports([new ApiUnreachable('cut'), problem('answer-version-stale', 409), 2]);
    const session = await beginWork(new Map(), around);
    session.write(Q, answer('theirs'));
    await vi.waitFor(() => expect(around.timers).toHaveLength(1));
    session.write(Q, answer('more'));
    await vi.waitFor(() => expect(workAt(session.snapshot(), Q).known.version).toBe(2));
    expect(around.sent.map(({ draft, base }) => [draft.value, base])).toEqual([
      ['theirs', 0],
      ['more', 0],
      ['more', 1],
    ]);
  });

  it('puts both answers side by side where another saved meanwhile, and sends what is chosen', async () => {
    const around = ports([problem('answer-version-stale', 409), 2]);
    const session = await beginWork(new Map(), around);
    session.write(Q, answer('mine'));
    await vi.waitFor(() => expect(workAt(session.snapshot(), Q).theirs).toEqual(theirs));
    session.choose(Q, 'theirs');
    await vi.waitFor(() => expect(workAt(session.snapshot(), Q).known.version).toBe(2));
    expect(around.sent.at(-1)).toMatchObject({ draft: answer('theirs'), base: 1, insteadOf: answer('mine') });
  });

  it('shows a refusal at its question and keeps what was written', async () => {
    const around = ports([problem('answer-refused', 422)]);
    const session = await beginWork(new Map(), around);
    session.write(Q, answer('wrong'));
    await vi.waitFor(() => expect(workAt(session.snapshot(), Q).refused?.code).toBe('answer-refused'));
    expect(shownAnswer(workAt(session.snapshot(), Q)).value).toBe('wrong');
  });

  it('waits for more while somebody types, and sends the last of it', async () => {
    const around = ports([1]);
    const session = await beginWork(new Map(), around);
    for (const text of ['a', 'ab', 'abc']) session.write(Q, answer(text), { pause: 600 });
    expect(around.sent).toEqual([]);
    await session.flush();
    expect(around.sent.map(({ draft }) => draft.value)).toEqual(['abc']);
  });

  it('sends a follow-up only after the answer that makes it asked', async () => {
    const drafts = device([
      [`${Q}-more`, { draft: answer('how'), base: 0, key: 'follow-up' }],
      [Q, { draft: answer('yes'), base: 0, key: 'above' }],
    ]);
    const around = ports([1, 1], drafts);
    await beginWork(new Map(), around);
    await vi.waitFor(() => expect(around.sent.map(({ key }) => key)).toEqual(['above', 'follow-up']));
  });

  it('keeps what is not fit to be sent on the device, and sends it once it is mended', async () => {
    const around = ports([1]);
    const session = await beginWork(new Map(), around);
    session.write(Q, answer('half'), { held: true });
    await session.flush();
    expect(around.sent).toEqual([]);
    expect((await around.drafts.all()).get(Q)?.draft).toEqual(answer('half'));
    session.write(Q, answer('whole'));
    await vi.waitFor(() => expect(around.sent.map(({ draft }) => draft.value)).toEqual(['whole']));
  });
});
