import { describe, expect, it } from 'vitest';
import { mergeOpenApi, openApiPart } from './merge-openapi.ts';

const info = { title: 'Interlace', version: '1' };
const operation = (operationId: string, schema: string) => ({
  get: {
    operationId,
    responses: {
      200: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } },
    },
  },
});
const problem = { type: 'object', required: ['code'] };
const scoring = openApiPart.parse({
  paths: { '/api/v1/scores': operation('listScores', 'Item'), '/health/live': operation('live', 'Item') },
  components: { schemas: { Item: { type: 'number' }, Problem: problem } },
  tags: [{ name: 'scores' }],
});
const registry = openApiPart.parse({
  paths: { '/api/v1/cities': operation('listScores', 'Item') },
  components: { schemas: { Item: { type: 'string' }, Problem: problem } },
  tags: [{ name: 'cities' }],
});

describe('the merged OpenAPI document', () => {
  const parts = new Map([
    ['scoring', scoring],
    ['city-registry', registry],
  ]);
  const merged = mergeOpenApi(info, parts);

  it('holds every public path and no address that stays inside', () => {
    expect(Object.keys(Object(merged.paths))).toEqual(['/api/v1/cities', '/api/v1/scores']);
    expect(merged.tags).toEqual([{ name: 'cities' }, { name: 'scores' }]);
  });

  it('keeps equal components once and tells different ones of the same name apart', () => {
    expect(merged).toMatchObject({
      components: {
        schemas: { Problem: problem, CityRegistryItem: { type: 'string' }, ScoringItem: { type: 'number' } },
      },
      paths: { '/api/v1/scores': operation('listScoresOfScoring', 'ScoringItem') },
    });
  });

  it('does not depend on which service answered first', () => {
    expect(JSON.stringify(mergeOpenApi(info, new Map([...parts].reverse())))).toBe(JSON.stringify(merged));
  });

  it('has no dangling reference', () => {
    const references = [...JSON.stringify(merged).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(Object.keys(Object(Object(merged.components).schemas))).toEqual(
      expect.arrayContaining(references),
    );
  });
});
