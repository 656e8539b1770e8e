import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface RawRequest {
  readonly method: string;
  /** Path and query as they go over the wire: nothing is mended. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Sends requests to one origin as they are; `fetch` would tidy addresses and refuse some headers. */
export function rawClient(origin: string) {
  const { hostname, port } = new URL(origin);
  const agent = new Agent({ keepAlive: true });
  return {
    async send({ method, url, headers, payload }: RawRequest): Promise<RawAnswer> {
      const sent = request({ agent, hostname, port, method, path: url, headers: { ...headers } });
      sent.end(payload);
      const [response] = await once(sent, 'response');
      return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
    },
    close: () => agent.destroy(),
  };
}
