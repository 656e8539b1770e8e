import type { Comparison } from '../comparison.ts';
import type { StoredResponse } from '../reading/response-cache.ts';
import { etagOf } from '../routes/send-stored.ts';
import { Workbench } from './workbench.ts';

/** What the routes of the laboratory are given. */
export interface Laboratory {
  readonly comparison: Comparison;
  readonly workbench: Workbench;
  /** An answer that took computing, made once for all who ask for it: afterwards a look-up, meanwhile a wait. */
  once(key: string, dataVersion: string, make: () => Promise<unknown>): Promise<StoredResponse>;
}

export function createLaboratory(comparison: Comparison): Laboratory {
  const { responses } = comparison;
  const underWay = new Map<string, Promise<StoredResponse>>();
  return {
    comparison,
    workbench: new Workbench(),
    async once(key, dataVersion, make) {
      const known = responses.get(key) ?? underWay.get(key);
      if (known) return known;
      const answer = make().then((value) => {
        const body = Buffer.from(JSON.stringify(value));
        const stored = { body, etag: etagOf(dataVersion, body) };
        responses.set(key, stored);
        return stored;
      });
      underWay.set(key, answer);
      return answer.finally(() => underWay.delete(key));
    },
  };
}
