import { PassThrough } from 'node:stream';
import type { Principal } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit';
import { mayHearOf } from './live-audience.ts';

/** "Your score is ready": the score of this submission version was derived. */
export interface ScoreReady {
  /** Id of the event behind it; a repeat has the same one. */
  id: string;
  cityId: string;
  roundId: string;
  submissionVersion: number;
  origin: 'submitted' | 'validated' | 'illustrative';
}

const MOST_STREAMS = 1_000;
const MOST_PER_BEARER = 10;
const HEARTBEAT_MS = 15_000;
/** A stream ends after this long, and the client connects again: rights are looked at anew. */
const LIFETIME_MS = 15 * 60_000;
/** A client that reads slower than this many waiting bytes is let go. */
const MOST_WAITING_BYTES = 65_536;

/** Who the bearer of a stream is by now; undefined for nobody. */
export type BearerNow = () => Promise<Principal | undefined>;

interface Stream {
  bearer: Principal;
  bearerNow: BearerNow;
  output: PassThrough;
}

/** What listeners are told, each in the form that is for them. */
export interface LiveEvent {
  id?: string;
  event: 'score-ready' | 'notification' | 'presence';
  data: (bearer: Principal) => object;
}

export interface LiveStreams {
  /** @throws DomainError `too-many-streams`. */
  open(bearer: Principal, bearerNow: BearerNow): PassThrough;
  /**
   * To whom it concerns of those who listen; `audience` are the organisations that may hear of it today. Whoever lost a
   * right since the stream began is not told; what was gained counts from the next stream on.
   */
  tell(news: ScoreReady, audience: ReadonlySet<string>): Promise<void>;
  /** To those who listen and for whom it holds, also for who they are by now. */
  send(event: LiveEvent, mayHear: (bearer: Principal) => boolean): Promise<void>;
  /** Whether anybody listens. */
  readonly isHeard: boolean;
  /** Who listens: accounts and keys. */
  readonly subjects: readonly string[];
  closeAll(): void;
}

/** The open server-sent event streams of this process. */
export function liveStreams(now: () => Date): LiveStreams {
  const streams = new Set<Stream>();

  function write(stream: Stream, text: string): void {
    // Ended while it was asked who its bearer is.
    if (!stream.output.writable) return;
    if (stream.output.writableLength > MOST_WAITING_BYTES) stream.output.destroy();
    else stream.output.write(text);
  }

  async function send(
    { id, event, data }: LiveEvent,
    mayHear: (bearer: Principal) => boolean,
  ): Promise<void> {
    const head = `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: `;
    const concerned = [...streams].filter(({ bearer }) => mayHear(bearer));
    await Promise.all(
      concerned.map(async (stream) => {
        const bearer = await stream.bearerNow().catch(() => undefined);
        // Where it cannot be found out who the bearer is now, the stream ends.
        if (!bearer) stream.output.end();
        else if (mayHear(bearer)) write(stream, `${head}${JSON.stringify(data(bearer))}\n\n`);
      }),
    );
  }

  function open(bearer: Principal, bearerNow: BearerNow): PassThrough {
    const own = [...streams].filter((stream) => stream.bearer.subject === bearer.subject).length;
    if (streams.size >= MOST_STREAMS || own >= MOST_PER_BEARER) {
      throw new DomainError('too-many-streams', 'Close a stream or try again later.', {
        headers: { 'retry-after': '30' },
      });
    }
    const stream: Stream = { bearer, bearerNow, output: new PassThrough() };
    streams.add(stream);
    const heartbeat = setInterval(() => write(stream, ': still here\n\n'), HEARTBEAT_MS);
    const end = setTimeout(() => stream.output.end(), LIFETIME_MS);
    stream.output.once('close', () => {
      clearInterval(heartbeat);
      clearTimeout(end);
      streams.delete(stream);
    });
    stream.output.write('retry: 2000\n: connected\n\n');
    return stream.output;
  }

  return {
    open,
    get isHeard() {
      return streams.size > 0;
    },
    get subjects() {
      return [...new Set([...streams].map(({ bearer }) => bearer.subject))];
    },
    send,
    tell(news, audience) {
      const { id, origin: _, ...told } = news;
      const today = now().toISOString().slice(0, 10);
      const event = { id, event: 'score-ready', data: () => told } as const;
      return send(event, (bearer) => mayHearOf(bearer, news, audience, today));
    },
    closeAll() {
      for (const { output } of streams) output.end();
    },
  };
}
