import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { shellWith } from '../../test/fixture/shell.ts';
import type { App } from '../index.ts';
import { stopTracing } from './tracing.ts';

interface ExportedSpan {
  name: string;
  kind: number;
  traceId: string;
  parentSpanId: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
}

it('exports a server span per request, part of the trace it came with, and nothing personal', async () => {
  const received: string[] = [];
  const collector = createServer(async (request, response) => {
    received.push(`${request.method} ${request.url} ${await text(request)}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;

  const { app, identity } = await shellWith(
    async (routes: App) => {
      const schema = { operationId: 'city', params: z.object({ id: z.string() }) };
      routes.get('/cities/:id', { schema }, async () => 'x');
    },
    { environment: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } },
  );
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
  const { authorization } = await identity.bearer({ subject: 'account-personal' });
  await app.inject({ url: '/cities/7?name=somebody', headers: { traceparent, authorization } });
  await app.close();
  await stopTracing();
  collector.close();

  const [post = ''] = received;
  expect(post).toMatch(/^POST \/v1\/traces \{/);
  const exported = JSON.parse(post.slice(post.indexOf('{')));
  const spans: ExportedSpan[] = exported.resourceSpans[0].scopeSpans[0].spans;
  expect(spans).toMatchObject([
    { name: 'GET /cities/:id', kind: 2, traceId, parentSpanId: 'b7ad6b7169203331' },
  ]);
  const attributes = spans[0]?.attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]);
  expect(Object.fromEntries(attributes ?? [])).toEqual({
    'http.request.method': 'GET',
    'http.route': '/cities/:id',
    'http.response.status_code': 200,
    'url.path': '/cities/7',
    'url.scheme': 'http',
  });
  expect(post).not.toMatch(/somebody|account-personal|authorization/);
});
