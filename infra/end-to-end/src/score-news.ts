import { eventually } from '@interlace/testkit';
import { z } from 'zod';
import type { Visitor } from './visitor.ts';

const scoreReady = z.object({ cityId: z.uuid(), roundId: z.uuid(), submissionVersion: z.int() });

export type ScoreNews = z.infer<typeof scoreReady> & {
  /** Of the event behind it; the log may bring one event twice, under the same id. */
  readonly eventId: string;
};

export interface NewsStream {
  /** What was told so far, without repetitions of one event. */
  told(): readonly ScoreNews[];
  /** Waits for the first news the condition holds for. */
  next(isWanted: (news: ScoreNews) => boolean): Promise<ScoreNews>;
  close(): void;
}

/** Listens to the server-sent events of the gateway; resolves when nothing later can be missed. */
export async function listenToNews(url: string, { credential }: Visitor): Promise<NewsStream> {
  const closing = new AbortController();
  const response = await fetch(new URL('/api/v1/live', url), {
    headers: credential,
    signal: closing.signal,
  });
  if (!response.ok || !response.body) throw new Error(`the live updates answered ${response.status}`);
  const told = new Map<string, ScoreNews>();
  const read = async (body: ReadableStream<Uint8Array>) => {
    for await (const news of newsIn(body)) told.set(news.eventId, news);
  };
  read(response.body).catch(() => {}); // closed by us, or the gateway is gone
  return {
    told: () => [...told.values()],
    next: (isWanted) =>
      eventually(() => {
        const found = [...told.values()].find(isWanted);
        if (!found) throw new Error(`of ${told.size} news none is the one waited for`);
        return found;
      }),
    close: () => closing.abort(),
  };
}

async function* newsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<ScoreNews> {
  let rest = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const messages = (rest + chunk).split('\n\n');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(message)?.[1];
      if (field('event') !== 'score-ready') continue;
      yield { ...scoreReady.parse(JSON.parse(field('data') ?? '')), eventId: field('id') ?? '' };
    }
  }
}
