import { z } from 'zod';
import type { Credential } from '../api-client.ts';

const scoreReady = z.object({ cityId: z.uuid(), roundId: z.uuid(), submissionVersion: z.int() });
export type ScoreReady = z.infer<typeof scoreReady>;

/**
 * Listens to the live updates; `next` resolves with the first score the condition holds for, among those heard since
 * the start. Open the stream before the cause, or its news is missed.
 */
export async function listenToScores(origin: string, credential: Credential, signal: AbortSignal) {
  const response = await fetch(new URL('/api/v1/live', origin), {
    headers: credential,
    signal,
  });
  if (!response.ok || !response.body) throw new Error(`the live updates answered ${response.status}`);
  const heard = scores(response.body.pipeThrough(new TextDecoderStream()));
  return {
    async next(isWanted: (news: ScoreReady) => boolean): Promise<ScoreReady> {
      for await (const news of heard) if (isWanted(news)) return news;
      throw new Error('the live updates ended');
    },
  };
}

async function* scores(chunks: AsyncIterable<string>): AsyncGenerator<ScoreReady> {
  let rest = '';
  for await (const chunk of chunks) {
    const messages = (rest + chunk).split('\n\n');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const fields = new Map(
        message.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]),
      );
      if (fields.get('event') === 'score-ready') yield scoreReady.parse(JSON.parse(fields.get('data') ?? ''));
    }
  }
}
