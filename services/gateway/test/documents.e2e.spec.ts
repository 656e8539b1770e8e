import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GatewayUnderTest, startGateway, startUpstream } from './gateway-under-test.ts';

let service: FastifyInstance;
let gateway: GatewayUnderTest;
const document = {
  openapi: '3.1.0',
  paths: {
    '/api/v1/cities': { get: { operationId: 'listCities', responses: {} } },
    '/health/live': { get: {} },
  },
  components: { schemas: { City: { type: 'object' } } },
};

beforeAll(async () => {
  const upstream = await startUpstream((app) => app.get('/openapi.json', async () => document));
  service = upstream.app;
  gateway = await startGateway(upstream.url);
});
afterAll(() => gateway.stop());

it("merges the services' documents with its own, and keeps them while a service is away", async () => {
  const first = await gateway.app.inject('/api/openapi.json');
  const { openapi, paths, components } = first.json();
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/v1/cities', '/api/v1/me', '/api/v1/live']),
  );
  expect(Object.keys(paths).filter((path) => path.includes('*') || path.startsWith('/health'))).toEqual([]);
  expect(components.schemas).toHaveProperty('Problem');
  expect(Object.keys(paths['/api/v1/cities'].get.responses)).toEqual(['502', '504']);
  expect(paths['/api/v1/me'].get.responses).not.toHaveProperty('502');
  for (const [, section = '', name = ''] of first.body.matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g)) {
    expect(components[section], `${section}/${name}`).toHaveProperty(name);
  }
  await service.close();
  const later = await gateway.app.inject('/api/openapi.json');
  expect(later.json().paths).toHaveProperty('/api/v1/cities');
  const known = await gateway.app.inject({
    url: '/api/openapi.json',
    headers: { 'if-none-match': String(first.headers.etag) },
  });
  expect(known.statusCode).toBe(304);
});

it('shows them on a page whose policy needs no exception for scripts', async () => {
  const page = await gateway.app.inject('/api/docs');
  expect(page.headers['content-security-policy']).toContain("script-src 'self';");
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  expect(page.body).not.toMatch(/<script>|<style|\son\w+=|style=/);
  for (const [, path = ''] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect((await gateway.app.inject(path)).statusCode, path).toBe(200);
  }
});

it('describes the events', async () => {
  const response = await gateway.app.inject('/api/asyncapi.json');
  expect(response.json()).toMatchObject({ asyncapi: '3.0.0', info: { title: 'Interlace events' } });
});
