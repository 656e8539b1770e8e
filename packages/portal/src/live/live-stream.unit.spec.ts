import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLiveStream } from './live-stream.ts';

class FakeSource extends EventTarget {
  readyState = 0;
  close() {
    this.readyState = 2;
  }
  say(name: string, data: object) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }
  opened() {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  refused() {
    this.readyState = 2;
    this.dispatchEvent(new Event('error'));
  }
}
class FakePage extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  show(state: DocumentVisibilityState) {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function setUp() {
  const sources: FakeSource[] = [];
  const page = new FakePage();
  const connect = () => {
    const source = new FakeSource();
    sources.push(source);
    return source;
  };
  const open = () => sources.filter(({ readyState }) => readyState !== 2);
  return { sources, page, open, stream: createLiveStream(connect, page) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('opens one stream for all listeners, tells each what it listens to, and closes after the last', async () => {
  const { sources, open, stream } = setUp();
  const heard: unknown[] = [];
  const leave = [
    stream.listen('presence', (told) => heard.push(told)),
    stream.listen('connected', () => heard.push('connected')),
  ];
  expect(sources).toHaveLength(1);
  sources[0]?.opened();
  sources[0]?.say('presence', { cityId: 'c', submissionId: 's', present: [] });
  sources[0]?.say('score-ready', {});
  expect(heard).toEqual(['connected', { cityId: 'c', submissionId: 's', present: [] }]);
  for (const end of leave) end();
  await vi.advanceTimersByTimeAsync(0);
  expect(open()).toHaveLength(0);
});

it('stays open while one listener takes the place of another', async () => {
  const { sources, stream } = setUp();
  stream.listen('notification', () => undefined)();
  stream.listen('notification', () => undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(sources).toHaveLength(1);
});

it('is closed in a hidden page, and says that it stands again once the page is in sight', () => {
  const { sources, page, open, stream } = setUp();
  const connected = vi.fn();
  stream.listen('connected', connected);
  page.show('hidden');
  expect(open()).toHaveLength(0);
  page.show('visible');
  sources[1]?.opened();
  expect(connected).toHaveBeenCalledTimes(1);
});

it('tries again ever more slowly where it is refused, and at once when somebody looks', async () => {
  const { sources, page, stream } = setUp();
  stream.listen('connected', () => undefined);
  sources[0]?.refused();
  await vi.advanceTimersByTimeAsync(3_999);
  expect(sources).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  sources[1]?.refused();
  await vi.advanceTimersByTimeAsync(7_999);
  expect(sources).toHaveLength(2);
  page.show('visible');
  expect(sources).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(sources).toHaveLength(3);
});
