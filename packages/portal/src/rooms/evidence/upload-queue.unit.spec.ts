import { type AddedEvidence, ApiProblem, ApiUnreachable } from '@interlace/api-client';
import { expect, it, vi } from 'vitest';
import { createUploadQueue, type SendingOptions } from './upload-queue.ts';

const added: AddedEvidence = { id: 'e', mediaType: 'application/pdf', wasThere: false };
const refusal = new ApiProblem({ code: 'evidence-refused', title: 'No', status: 422 } as never);

/** Sending that goes on when the test says so. */
function setUp() {
  const sent: (SendingOptions & {
    name: string;
    done: (value: AddedEvidence) => void;
    fail: (why: unknown) => void;
  })[] = [];
  const onStored = vi.fn(async () => undefined);
  const later: (() => void)[] = [];
  let ids = 0;
  const queue = createUploadQueue({
    send: (file, options) =>
      new Promise((done, fail) => void sent.push({ ...options, name: file.name, done, fail })),
    onStored,
    newId: () => String(++ids),
    after: (_milliseconds, then) => void later.push(then),
  });
  const states = () => queue.snapshot().map(({ name, state }) => [name, state]);
  return { queue, sent, onStored, later, states };
}
const file = (name: string) => new File(['words'], name);

it('sends one file after the other, and lets the answer refer to it', async () => {
  const { queue, sent, onStored, states } = setUp();
  const onAdded = vi.fn();
  queue.add(file('a.pdf'), 'edu.q1', null, onAdded);
  queue.add(file('b.pdf'), null, null);
  sent[0]?.onProgress(1);
  expect(states()).toEqual([
    ['a.pdf', 'checking'],
    ['b.pdf', 'queued'],
  ]);
  sent[0]?.done(added);
  await vi.waitFor(() => expect(states()).toEqual([['b.pdf', 'sending']]));
  expect(onStored).toHaveBeenCalledWith(added, 'edu.q1');
  expect(onAdded.mock.calls).toEqual([['e']]);
});

it('waits while the connection is lost, and tries again as the same request', async () => {
  const { queue, sent, later, states } = setUp();
  queue.add(file('a.pdf'), null, null);
  sent[0]?.fail(new ApiUnreachable('gone'));
  await vi.waitFor(() => expect(states()).toEqual([['a.pdf', 'waiting']]));
  later[0]?.();
  expect(states()).toEqual([['a.pdf', 'sending']]);
  expect(sent[1]?.key).toBe(sent[0]?.key);
});

it('keeps a refused file in sight until it is taken away, and goes on with the next', async () => {
  const { queue, sent, states } = setUp();
  queue.add(file('a.exe'), null, null);
  queue.add(file('b.pdf'), null, null);
  sent[0]?.fail(refusal);
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(states()).toEqual([
    ['a.exe', 'refused'],
    ['b.pdf', 'sending'],
  ]);
  queue.cancel(queue.snapshot()[0]?.id ?? '');
  expect(states()).toEqual([['b.pdf', 'sending']]);
});

it('sends nothing that is refused beforehand, and stops what is called off', async () => {
  const { queue, sent, states } = setUp();
  queue.add(file('huge.pdf'), null, 'body-too-large');
  queue.add(file('a.pdf'), null, null);
  expect(sent.map(({ name }) => name)).toEqual(['a.pdf']);
  queue.cancel(queue.snapshot()[1]?.id ?? '');
  expect(sent[0]?.signal.aborted).toBe(true);
  sent[0]?.fail(new ApiUnreachable('aborted'));
  await Promise.resolve();
  expect(states()).toEqual([['huge.pdf', 'refused']]);
});
