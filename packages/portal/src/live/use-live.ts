import { useEffect, useEffectEvent } from 'react';
import type { LiveEventName, LiveListener } from './live-events.ts';
import { createLiveStream } from './live-stream.ts';

const stream = createLiveStream(() => new EventSource('/api/v1/live'), document);

/** Hears of something as long as the component is there; the page has one stream for all. For those signed in. */
export function useLive<Name extends LiveEventName>(name: Name, listener: LiveListener<Name>): void {
  const hear = useEffectEvent(listener);
  useEffect(() => stream.listen(name, (told) => hear(told)), [name]);
}
