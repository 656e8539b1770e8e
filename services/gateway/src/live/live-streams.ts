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

interface Stream {
  bearer: Principal;
  output: PassThrough;
}

export interface LiveStreams {
  /** @throws DomainError `too-many-streams`. */
  open(bearer: Principal): PassThrough;
  /** To whom it concerns of those who listen; `audience` are the organisations that may hear of it today. */
  tell(news: ScoreReady, audience: ReadonlySet<string>): void;
  /** Whether anybody listens. */
  readonly isHeard: boolean;
  closeAll(): void;
}

/** The open server-sent event streams of this process. */
export function liveStreams(now: () => Date): LiveStreams {
  const streams = new Set<Stream>();

  function write(stream: Stream, text: string): void {
    if (stream.output.writableLength > MOST_WAITING_BYTES) stream.output.destroy();
    else stream.output.write(text);
  }

  function open(bearer: Principal): PassThrough {
    const own = [...streams].filter((stream) => stream.bearer.subject === bearer.subject).length;
    if (streams.size >= MOST_STREAMS || own >= MOST_PER_BEARER) {
      throw new DomainError('too-many-streams', 'Close a stream or try again later.', {
        headers: { 'retry-after': '30' },
      });
    }
    const stream: Stream = { bearer, output: new PassThrough() };
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
    tell(news, audience) {
      const { id, origin: _, ...told } = news;
      const text = `id: ${id}\nevent: score-ready\ndata: ${JSON.stringify(told)}\n\n`;
      const today = now().toISOString().slice(0, 10);
      for (const stream of streams) if (mayHearOf(stream.bearer, news, audience, today)) write(stream, text);
    },
    closeAll() {
      for (const { output } of streams) output.end();
    },
  };
}
