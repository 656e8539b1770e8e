import type { LiveEventName, LiveEvents, LiveListener } from './live-events.ts';

/** The first and the longest wait before another try, where the server refused the stream. */
const FIRST_WAIT_MS = 4_000;
const LONGEST_WAIT_MS = 120_000;
/** The `readyState` of a source that will not try again by itself. */
const CLOSED = 2;
const TOLD = ['score-ready', 'notification', 'presence'] as const satisfies readonly LiveEventName[];

/** What a stream needs of an EventSource. */
export interface Source extends Pick<EventSource, 'close' | 'readyState'> {
  addEventListener(name: string, listener: (event: Event) => void): void;
}

/** What a stream needs of a document. */
export type Visibility = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

export interface LiveStream {
  /** Hears of something until the function it returns is called. */
  listen<Name extends LiveEventName>(name: Name, listener: LiveListener<Name>): () => void;
}

type Listeners = { [Name in LiveEventName]: Set<LiveListener<Name>> };

/**
 * One stream for all listeners of a page. It is open while anybody listens and the page is in sight: a browser allows few
 * connections to a server, and hidden tabs would use them up. A stream that breaks off the browser takes up again by
 * itself; one that was refused is tried again after a while that grows.
 */
export function createLiveStream(connect: () => Source, page: Visibility): LiveStream {
  const listeners: Listeners = {
    'score-ready': new Set(),
    notification: new Set(),
    presence: new Set(),
    connected: new Set(),
  };
  let source: Source | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;

  const tell = <Name extends LiveEventName>(name: Name, told: LiveEvents[Name]) => {
    for (const listener of listeners[name]) listener(told);
  };
  const isHeard = () => Object.values(listeners).some((set) => set.size > 0);
  const isWanted = () => page.visibilityState === 'visible' && isHeard();

  function open(): void {
    const opened = connect();
    source = opened;
    opened.addEventListener('open', () => {
      wait = FIRST_WAIT_MS;
      tell('connected', undefined);
    });
    opened.addEventListener('error', () => {
      if (opened.readyState === CLOSED && opened === source) tryLater();
    });
    for (const name of TOLD)
      opened.addEventListener(name, (event: Event) => {
        // Our own server's words, of the shapes its document declares.
        if (event instanceof MessageEvent) tell(name, JSON.parse(event.data));
      });
  }

  function close(): void {
    clearTimeout(again);
    again = undefined;
    source?.close();
    source = undefined;
  }

  function tryLater(): void {
    close();
    again = setTimeout(follow, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }

  function follow(): void {
    again = undefined;
    if (!isWanted()) close();
    else if (source === undefined) open();
  }

  const looked = () => {
    clearTimeout(again);
    follow();
  };

  return {
    listen(name, listener) {
      if (!isHeard()) page.addEventListener('visibilitychange', looked);
      listeners[name].add(listener);
      if (again === undefined) follow();
      return () => {
        listeners[name].delete(listener);
        if (isHeard()) return;
        page.removeEventListener('visibilitychange', looked);
        // Within one change of page the next listener comes right after the last one left.
        queueMicrotask(looked);
      };
    },
  };
}
