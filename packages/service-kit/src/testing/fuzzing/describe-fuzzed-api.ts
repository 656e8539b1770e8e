import { fuzzBudget } from '@interlace/testkit';
import { describe, expect, it } from 'vitest';
import type { App } from '../../http/app-type.ts';
import { type ApiDocument, operationsOf } from './api-document.ts';
import { type FuzzOptions, fuzzApi } from './fuzz-api.ts';
import { openMembers } from './open-members.ts';

/** An API to send requests to: what it says of itself, and the way there. */
export interface FuzzedApi extends Pick<FuzzOptions, 'send'> {
  readonly document: ApiDocument;
}

export interface FuzzedApiOptions extends Pick<FuzzOptions, 'atLast'> {
  api: () => Promise<FuzzedApi>;
  callers: () => Promise<FuzzOptions['callers']>;
  known?: () => FuzzOptions['known'];
  examples?: () => FuzzOptions['examples'];
  /** Places of bodies that take any member, as `operationId /place`: their content is judged by something else. */
  openMembers?: readonly string[];
  /** Of the requests an operation gets in the tests of its service, the share it gets here; 1 by default. */
  share?: number;
}

/** An app of this process. */
export async function inProcess(app: App): Promise<FuzzedApi> {
  return {
    document: (await app.inject({ url: '/openapi.json' })).json(),
    async send({ method, url, headers, payload }) {
      const response = await app.inject({ method: method as 'GET', url, headers, payload });
      return { status: response.statusCode, headers: response.headers, body: response.rawPayload };
    },
  };
}

/** Tests every operation a document lists with made-up requests. */
export function describeFuzzedApi({
  api,
  callers,
  known,
  examples,
  share = 1,
  ...rest
}: FuzzedApiOptions): void {
  const { timeout, runs, limit, seed } = fuzzBudget();
  describe('whatever is sent', () => {
    it('is answered as the document says', { timeout }, async () => {
      const { faults, statuses } = await fuzzApi({
        ...rest,
        seed,
        ...(await api()),
        runs: Math.ceil(runs * share),
        limit: Math.ceil(limit * Math.sqrt(share)),
        known: known?.(),
        examples: examples?.(),
        callers: await callers(),
      });
      expect(faults.join('\n\n')).toBe('');
      const carriedOut = Object.values(statuses).filter((counts) =>
        Object.keys(counts).some((status) => status < '300'),
      );
      expect(carriedOut.length, 'operations carried out').toBeGreaterThan(Object.keys(statuses).length / 10);
    });

    // Judged in the tests of the service already.
    if (share < 1) return;
    it('with a member nobody asked for is refused', async () => {
      const { document } = await api();
      const found = operationsOf(document).flatMap((operation) => openMembers(document, operation));
      expect(found).toEqual(rest.openMembers ?? []);
    });
  });
}
