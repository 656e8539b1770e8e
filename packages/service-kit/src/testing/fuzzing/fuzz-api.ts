import fc from 'fast-check';
import { type ApiDocument, type Operation, operationsOf } from './api-document.ts';
import { type FuzzedRequest, plainReading, requestsOf, type Surroundings } from './fuzzed-request.ts';
import { type FuzzedAnswer, isJson, type Judge, judgeBy, parsed } from './judge-answer.ts';
import { KnownValues } from './known-values.ts';

export interface FuzzOptions extends Omit<Surroundings, 'known' | 'document'> {
  readonly document: ApiDocument;
  send(request: FuzzedRequest): Promise<FuzzedAnswer>;
  /** Values worth trying beside those met in answers, by name of parameter or member. */
  readonly known?: Readonly<Record<string, readonly string[]>>;
  /** Requests per operation. */
  readonly runs: number;
  /** Milliseconds one operation may take; what is left of its requests is not sent then. */
  readonly limit: number;
  readonly seed: number;
  /** Operations after which there is less to do, by operationId: called when all others have been. */
  readonly atLast?: readonly string[];
}

export interface FuzzReport {
  /** One text per operation that answered as it must not, with seed, request and answer. */
  readonly faults: readonly string[];
  /** How often each status was answered, by operationId. */
  readonly statuses: Readonly<Record<string, Readonly<Record<number, number>>>>;
}

/** Writing comes first, so that the readings meet what was written, and deleting last. */
const ORDER = ['POST', 'PUT', 'PATCH', 'GET', 'DELETE'];

/** A stream of events is answered for as long as somebody listens. */
const doesEnd = ({ answers }: Operation) => !('text/event-stream' in (answers.get(200) ?? {}));

/** Sends made-up requests to every operation of a document and holds the answers against it. */
export async function fuzzApi(options: FuzzOptions): Promise<FuzzReport> {
  const { document, atLast = [] } = options;
  const turn = ({ id, method }: Operation) =>
    atLast.includes(id) ? ORDER.length + atLast.indexOf(id) : ORDER.indexOf(method);
  const operations = operationsOf(document)
    .filter(doesEnd)
    .sort((a, b) => turn(a) - turn(b));
  const known = new KnownValues();
  for (const [name, values] of Object.entries(options.known ?? {})) {
    for (const value of values) known.add(name, value);
  }
  const judge = judgeBy(document);
  const faults: string[] = [];
  const statuses: Record<string, Record<number, number>> = {};
  let isWriting = true;
  await lookAround(operations, options, known);
  for (const operation of operations) {
    if (isWriting && operation.method === 'GET') await lookAround(operations, options, known);
    isWriting &&= operation.method !== 'GET';
    const counts: Record<number, number> = {};
    statuses[operation.id] = counts;
    const fault = await fuzzOperation(operation, { ...options, document, known }, options, judge, counts);
    if (fault) faults.push(fault);
  }
  return { faults, statuses };
}

async function fuzzOperation(
  operation: Operation,
  around: Surroundings,
  { send, runs, seed, limit }: FuzzOptions,
  judge: Judge,
  counts: Record<number, number>,
): Promise<string | undefined> {
  let told = '';
  const property = fc.asyncProperty(requestsOf(operation, around), async (request) => {
    const answer = await send(request).catch((error: Error) => {
      told = tell(`there was no answer: ${error.message}`, request);
      throw error;
    });
    counts[answer.status] = (counts[answer.status] ?? 0) + 1;
    const fault = judge(operation, answer);
    if (fault === undefined) return;
    told = tell(fault, request, answer);
    throw new Error(fault);
  });
  const bounds = { numRuns: runs, seed, interruptAfterTimeLimit: limit };
  const details = await fc.check(property, bounds);
  // Out of time before the first answer is no fault of the operation.
  if (!details.failed || (details.interrupted && told === '')) return undefined;
  return `${operation.id} (seed ${seed}): ${told || fc.defaultReportMessage(details)}`;
}

function tell(fault: string, request: FuzzedRequest, answer?: FuzzedAnswer): string {
  const { authorization: _secret, ...headers } = request.headers;
  const sent = `${request.method} ${request.url.slice(0, 600)} ${JSON.stringify(headers).slice(0, 600)}`;
  const payload = request.payload?.toString().slice(0, 1_500) ?? 'no body';
  const answered = answer ? `\n  answered ${answer.status}: ${answer.body.toString().slice(0, 1_000)}` : '';
  return `${fault}\n  ${sent}\n  ${payload}${answered}`;
}

const LOOKS = 3;

/** Reads whatever any caller may read and keeps ids, codes, cursors and entity tags. */
async function lookAround(
  operations: readonly Operation[],
  { send, callers }: FuzzOptions,
  known: KnownValues,
): Promise<void> {
  for (const operation of operations) {
    for (let index = 0; index < LOOKS; index += 1) {
      const url = plainReading(operation, known, index);
      if (url === undefined) break;
      await readAsAnybody(url, operation, { send, callers }, known);
    }
  }
}

async function readAsAnybody(
  url: string,
  { method, path }: Operation,
  { send, callers }: Pick<FuzzOptions, 'send' | 'callers'>,
  known: KnownValues,
): Promise<void> {
  for (const { headers } of callers) {
    const answer = await send({ method, url, headers });
    if (answer.status !== 200) continue;
    if (typeof answer.headers.etag === 'string') {
      known.add('if-match', answer.headers.etag);
      known.add('If-None-Match', answer.headers.etag);
    }
    if (isJson(String(answer.headers['content-type']))) known.learn(path, parsed(answer.body.toString()));
  }
}
