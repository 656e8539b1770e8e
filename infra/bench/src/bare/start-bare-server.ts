import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export interface BareServer {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** A process with nothing but Fastify, which answers a document: at `/bytes` ready-made, at `/document` written out. */
export async function startBareServer(document: object): Promise<BareServer> {
  const entry = fileURLToPath(new URL('./bare-server.ts', import.meta.url));
  const child = fork(entry);
  child.send(document);
  const [address] = z.tuple([z.url()]).parse((await once(child, 'message')).slice(0, 1));
  return {
    origin: address,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
