import { z } from 'zod';

const news = z.object({ cityId: z.uuid(), roundId: z.uuid() });
const nameOf = ({ cityId, roundId }: z.infer<typeof news>) => `${roundId} ${cityId}`;

/** The live updates of the platform, as one who waits for many cities hears them. */
export class ScoreNews {
  readonly #closing = new AbortController();
  readonly #heard = new Map<string, PromiseWithResolvers<void>>();
  readonly #reading: Promise<void>;

  private constructor(stream: ReadableStream<Uint8Array>) {
    this.#reading = this.#read(stream).catch(() => {});
  }

  /** @param token of somebody who may hear of every city */
  static async listen(gateway: string, token: string): Promise<ScoreNews> {
    const response = await fetch(`${gateway}/api/v1/live`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok || !response.body) throw new Error(`no live updates: ${response.status}`);
    return new ScoreNews(response.body);
  }

  /** Resolves once the score of a city in a round was announced; at once where that lies in the past. */
  heard(roundId: string, cityId: string): Promise<void> {
    return this.#of(nameOf({ roundId, cityId })).promise;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#reading;
  }

  #of(name: string): PromiseWithResolvers<void> {
    const known = this.#heard.get(name) ?? Promise.withResolvers<void>();
    this.#heard.set(name, known);
    return known;
  }

  async #read(stream: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    const { signal } = this.#closing;
    const decoded = stream.pipeThrough(new TextDecoderStream(), { signal });
    for await (const chunk of decoded) {
      const messages = (text + chunk).split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const data = message.split('\n').find((line) => line.startsWith('data: '));
        if (data) this.#of(nameOf(news.parse(JSON.parse(data.slice('data: '.length))))).resolve();
      }
    }
  }
}
