import { connect } from 'node:net';
import { requiredText } from '@interlace/contracts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { portOf, type Shell, shellWith } from '../../test/fixture/shell.ts';
import type { App } from '../index.ts';

let shell: Shell;

beforeAll(async () => {
  shell = await shellWith(
    async (app: App) => {
      // Nested on purpose: the error handler must reach routes of a plugin in a plugin.
      await app.register(async (inner: App) => {
        inner.post(
          '/echo/:name',
          {
            schema: {
              operationId: 'echo',
              params: z.object({ name: requiredText(20) }),
              querystring: z.object({ count: z.coerce.number().int().max(9).optional() }),
              body: z.strictObject({
                text: requiredText(50),
                inner: z.array(z.strictObject({ n: z.int() })).optional(),
              }),
              response: { 200: z.object({ text: z.string() }) },
            },
          },
          async ({ body }) => ({ text: body.text }),
        );
      });
    },
    { environment: { INTERLACE_LOG_LEVEL: 'debug' } },
  );
});

afterAll(() => shell.app.close());

const json = { 'content-type': 'application/json' };

async function post(payload: string | Buffer, headers: Record<string, string> = json, url = '/echo/x') {
  const response = await shell.app.inject({ method: 'POST', url, headers, payload });
  return { status: response.statusCode, type: response.headers['content-type'], body: response.json() };
}

describe('a body', () => {
  it.each([
    ['malformed JSON', '{"text":', 400, 'malformed-body'],
    ['nothing', '', 400, 'malformed-body'],
    [
      'invalid UTF-8',
      Buffer.from([...Buffer.from('{"text":"'), 0xc3, 0x28, ...Buffer.from('"}')]),
      400,
      'malformed-body',
    ],
    ['a prototype key', '{"__proto__":{"x":1},"text":"a"}', 400, 'malformed-body'],
    ['a prototype key within', '{"text":"a","inner":[{"n":1,"__proto__":{"x":1}}]}', 400, 'malformed-body'],
    ['a prototype key in escapes', '{"text":"a","\\u005f_proto__":{"x":1}}', 400, 'malformed-body'],
    ['a key twice, the last one wrong', '{"text":"a","text":1}', 400, 'invalid-request'],
    ['a member nobody asked for', '{"text":"a","isAdministrator":true}', 400, 'invalid-request'],
    ['deep nesting', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 400, 'malformed-body'],
    ['ten megabytes', `{"text":"${'x'.repeat(10_485_760)}"}`, 413, 'body-too-large'],
    ['NUL', '{"text":"a\\u0000b"}', 400, 'invalid-request'],
    ['half a surrogate pair', '{"text":"a\\ud800"}', 400, 'invalid-request'],
    ['too long a text', `{"text":"${'x'.repeat(51)}"}`, 400, 'invalid-request'],
    ['white space only', '{"text":"  "}', 400, 'invalid-request'],
    ['the wrong type', '{"text":1}', 400, 'invalid-request'],
    ['an array', '[]', 400, 'invalid-request'],
    ['null', 'null', 400, 'invalid-request'],
  ])('of %s is refused by name', async (_what, payload, status, code) => {
    const answer = await post(payload);
    expect(answer).toMatchObject({ status, body: { status, code } });
    expect(answer.type).toContain('application/problem+json');
  });

  it('in another media type is refused', async () => {
    expect(await post('<a/>', { 'content-type': 'text/xml' })).toMatchObject({
      status: 415,
      body: { code: 'media-type-unsupported', invalidParams: [{ name: 'content-type' }] },
    });
    expect((await post('text', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it.each([
    ['{"text":', /^The body is not JSON: .+/],
    ['{"__proto__":{}}', /__proto__/],
    ['{"text":"a","constructor":{"prototype":1}}', /constructor/],
  ])('that cannot be read is told why: %s', async (payload, detail) => {
    expect((await post(payload)).body.detail).toMatch(detail);
  });

  it('that is compressed is refused, and told which header to leave out', async () => {
    expect(await post('{"text":"a"}', { ...json, 'content-encoding': 'gzip' })).toMatchObject({
      status: 415,
      body: { code: 'media-type-unsupported', invalidParams: [{ name: 'content-encoding' }] },
    });
  });

  it('that wants a field is told so in plain words', async () => {
    expect((await post('{}')).body.invalidParams).toEqual([
      { name: '/text', code: 'invalid_type', reason: 'is missing' },
    ]);
  });

  it('is told its faults by JSON pointer, one entry each', async () => {
    const { body } = await post('{"text":"","inner":[{"n":1},{"n":"x","a/b~c":1}]}');
    expect(body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([
      '/text',
      '/inner/1/n',
      '/inner/1/a~1b~0c',
    ]);
  });

  it('never crashes the service, whatever its bytes', async () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }).map(Buffer.from), fc.json().map(Buffer.from));
    await fc.assert(
      fc.asyncProperty(bytes, async (payload) => {
        expect((await post(payload)).status).toBeLessThan(500);
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['a NUL in the path', '/echo/a%00b', 400, 'name'],
    ['a bad parameter', '/echo/x?count=many', 400, 'count'],
  ])('with %s is refused by name', async (_what, url, status, name) => {
    const answer = await post('{"text":"a"}', json, url);
    expect(answer).toMatchObject({ status, body: { code: 'invalid-request', invalidParams: [{ name }] } });
  });

  it('with too long a part is refused without repeating it', async () => {
    const { status, body } = await post('{"text":"a"}', json, `/echo/${'x'.repeat(3_000)}`);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid-request' });
    expect(JSON.stringify(body).length).toBeLessThan(500);
  });

  it.each(['/echo/%', '/echo/%ff', '/echo/%ed%a0%80'])('with broken escapes is refused: %s', async (url) => {
    expect(await post('{"text":"a"}', json, url)).toMatchObject({
      status: 400,
      body: { code: 'invalid-request' },
    });
  });

  it('nobody serves answers 404 without repeating the query', async () => {
    const response = await shell.app.inject({ url: '/nowhere?secret=1' });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.body).not.toContain('secret');
  });

  it('with a method it does not know answers 404', async () => {
    expect((await shell.app.inject({ method: 'DELETE', url: '/echo/x' })).statusCode).toBe(404);
  });
});

/** Sends all of it before it reads a byte, as slow or simple clients do. */
async function send(...parts: string[]): Promise<string> {
  await shell.app.listen({ port: 0, host: '127.0.0.1' }).catch(() => {}); // the second caller finds it listening
  const socket = connect(portOf(shell.app), '127.0.0.1').setEncoding('utf8');
  for (const part of parts) {
    await new Promise<void>((sent, failed) =>
      socket.write(part, (error) => (error ? failed(error) : sent())),
    );
  }
  return (await socket.toArray()).join('');
}

const HEAD = 'POST /echo/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\n';

describe('a body far too large', () => {
  const chunk = 'x'.repeat(1_048_576);

  it.each([
    ['of a length told before', [`${HEAD}content-length: 10485760\r\n\r\n`, ...Array(10).fill(chunk)]],
    [
      'in chunks',
      [`${HEAD}transfer-encoding: chunked\r\n\r\n`, ...Array(10).fill(`100000\r\n${chunk}\r\n`), '0\r\n\r\n'],
    ],
  ])('%s is read to its end, so that a caller still sending gets the answer', async (_what, parts) => {
    expect(await send(...parts)).toMatch(/^HTTP\/1\.1 413 .*"code":"body-too-large"/s);
  });
});

it('a caller who hangs up while sending is no fault of the service', async () => {
  await shell.app.listen({ port: 0, host: '127.0.0.1' }).catch(() => {});
  const socket = connect(portOf(shell.app), '127.0.0.1');
  const head = `${HEAD}x-request-id: hung-up-now\r\ncontent-length: 100\r\n\r\n`;
  socket.write(`${head}{"text":`, () => socket.destroy());
  const told = await vi.waitFor(() => {
    const found = shell.lines().find(({ requestId }) => requestId === 'hung-up-now');
    expect(found).toBeDefined();
    return found;
  });
  expect(told).toMatchObject({ level: 'debug', msg: 'request refused', code: 'malformed-body' });
});

describe('what is not HTTP', () => {
  it('is answered with a problem and closed', async () => {
    expect(await send('NOT HTTP\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*"code":"invalid-request"/s);
  });

  it('includes headers that are too large', async () => {
    const answer = await send(`GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 .*"code":"header-too-large"/s);
  });
});
