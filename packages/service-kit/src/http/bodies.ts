import { isUtf8 } from 'node:buffer';
import { fastifyPlugin } from 'fastify-plugin';
import { DomainError } from './problems.ts';

/** No document of the platform is deeper than ten; recursion in code that reads a body stays safe far beyond that. */
const MOST_NESTING = 64;

/**
 * JSON bodies, read from bytes: Fastify's own parser would turn invalid UTF-8 into U+FFFD without a word, and what
 * a city wrote would be stored as something else. Prototype keys and deep nesting are refused.
 */
export const bodies = fastifyPlugin(async (app) => {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const fault = encodingFault(request.headers['content-encoding']) ?? bodyFault(body);
    if (fault) return done(fault);
    const text = body.toString('utf8');
    return parseJson(request, text, (error, value) => done(error && malformed(jsonFault(text)), value));
  });
});

const malformed = (detail: string) => new DomainError('malformed-body', detail);

/** Unpacking would let a small body grow without limit. */
function encodingFault(encoding: string | undefined): DomainError | undefined {
  if (encoding === undefined || encoding === 'identity') return undefined;
  return new DomainError('media-type-unsupported', 'Send the body uncompressed, without Content-Encoding.', {
    invalidParams: [{ name: 'content-encoding', code: 'media-type-unsupported', reason: 'is not unpacked' }],
  });
}

function bodyFault(body: Buffer): DomainError | undefined {
  if (body.length === 0) return malformed('The body is empty.');
  if (!isUtf8(body)) return malformed('The body is not UTF-8.');
  if (nestsDeeper(body, MOST_NESTING)) return malformed(`The body nests deeper than ${MOST_NESTING} levels.`);
  return undefined;
}

/** Fastify's parser tells neither the place nor which of its two reasons it had. */
function jsonFault(text: string): string {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return 'The body holds a key __proto__ or constructor, which is not taken.';
  } catch (error) {
    return `The body is not JSON: ${error instanceof Error ? error.message : error}.`;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Counts brackets outside strings; in UTF-8 no byte of a longer character looks like one of these. */
export function nestsDeeper(json: Buffer, levels: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (quoted) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (OPENING.has(byte)) {
      depth += 1;
      if (depth > levels) return true;
    } else if (CLOSING.has(byte)) depth -= 1;
  }
  return false;
}
