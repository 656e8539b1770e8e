import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Message } from '../src/webhooks/webhook-news.ts';

/** A request as it came, and what it says. */
export interface Heard {
  path: string;
  headers: IncomingHttpHeaders;
  text: string;
  message: Message;
}

export interface Receiver {
  /** Without a trailing slash. */
  url: string;
  heard: Heard[];
  /** Decides the status of each answer; 204 until told otherwise. A redirect leads to `/elsewhere`. */
  answer: (heard: Heard) => number | Promise<number>;
  stop(): Promise<void>;
}

/** A real HTTP server that notes what is posted to it. */
export async function startReceiver(): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    const text = Buffer.concat(await request.toArray()).toString();
    const { url: path = '', headers } = request;
    const heard = { path, headers, text, message: JSON.parse(text) };
    receiver.heard.push(heard);
    const status = await receiver.answer(heard);
    response.writeHead(status, status >= 300 && status < 400 ? { location: '/elsewhere' } : {}).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}`,
    heard: [],
    answer: () => 204,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
}

/** What the library of Standard Webhooks says to a request: its message, or an error. */
export function verified(secret: string, { text, headers }: Heard): unknown {
  const named = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return new Webhook(secret).verify(text, Object.fromEntries(named));
}
