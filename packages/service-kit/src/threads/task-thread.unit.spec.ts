import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { TaskThread } from './task-thread.ts';
import type { SampleTask } from './testing/sample.thread.ts';

let thread: TaskThread<SampleTask, number, number>;
const open = (limitMs = 60_000) => {
  thread = new TaskThread({
    script: new URL('./testing/sample.thread.ts', import.meta.url),
    name: 'sample',
    limitMs,
  });
  return thread.run.bind(thread);
};
afterEach(() => thread.end());

describe('a thread for tasks', () => {
  it('does them one after the other, and every part of one is taken before it is done', async () => {
    const run = open();
    const seen: string[] = [];
    const task = async (name: string) => {
      await run('answer', {
        onPart: async (part) => {
          await setImmediate();
          seen.push(`${name} ${part}`);
        },
      });
      seen.push(`${name} done`);
    };
    await Promise.all([task('a'), task('b')]);
    expect(seen).toEqual(['a 1', 'a 2', 'a done', 'b 1', 'b 2', 'b done']);
  });

  it('brings back a refusal as what it is, a fault with its words, and goes on', async () => {
    const run = open();
    const before = await run('answer');
    await expect(run('refuse')).rejects.toMatchObject({
      code: 'conflict',
      message: 'No.',
      invalidParams: [{ name: '/a', code: 'b', reason: 'c' }],
    });
    await expect(run('fail')).rejects.toThrow('TypeError: a fault');
    expect(await run('answer'), 'the same thread').toBe(before);
  });

  it.each<[SampleTask, RegExp]>([
    ['break', /broken/],
    ['exit', /sample ended with 3/],
  ])('that dies of one (%s) fails that one alone', async (fatal, reason) => {
    const run = open();
    const [first, second] = await Promise.allSettled([run(fatal), run('answer')]);
    expect(first).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(reason) } });
    expect(second).toMatchObject({ status: 'fulfilled' });
  });

  it('gives up what takes too long', async () => {
    const run = open(1_000);
    await expect(run('hang')).rejects.toThrow(/took over 1000 ms/);
  });

  it('refuses what cannot be sent, and goes on', async () => {
    const run = open();
    await expect(run((() => 'answer') as never)).rejects.toThrow(/could not be cloned/);
    expect(await run('answer')).toBeGreaterThan(0);
  });

  it('fails where a part cannot be taken, and takes nothing of it for the next', async () => {
    const run = open();
    const onPart = () => Promise.reject(new Error('no room'));
    await expect(run('answer', { onPart })).rejects.toThrow('no room');
    const parts: number[] = [];
    await run('answer', { onPart: async (part) => void parts.push(part) });
    expect(parts).toEqual([1, 2]);
  });

  it('tells the one too many to come back', async () => {
    const run = open();
    const waiting = Array.from({ length: 16 }, () => run('answer'));
    await expect(run('answer')).rejects.toMatchObject({
      code: 'service-busy',
      headers: { 'retry-after': '2' },
    });
    expect(await Promise.all(waiting)).toHaveLength(16);
    expect(await run('answer')).toBeGreaterThan(0);
  });
});
