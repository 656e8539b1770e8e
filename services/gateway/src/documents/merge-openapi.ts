import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const jsonObject = z.record(z.string(), z.unknown());
const SECTIONS = [
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
  'securitySchemes',
] as const;

/** As much of an OpenAPI document as merging needs; the rest passes through untouched. */
export const openApiPart = z.object({
  paths: z.record(z.string(), jsonObject).default({}),
  components: z.partialRecord(z.enum(SECTIONS), jsonObject).default({}),
  tags: z.array(z.looseObject({ name: z.string() })).default([]),
});
export type OpenApiPart = z.infer<typeof openApiPart>;

/**
 * One OpenAPI 3.1 document of several. Only paths under /api/ and /.well-known/ join: the services' own health and
 * metrics addresses are not public. A component name that stands for different things in two documents gets the service's name in front;
 * so does an operationId used twice. Parts are merged in the order of their names, so the result does not depend on
 * who answered first. Pure.
 */
export function mergeOpenApi(
  info: Record<string, unknown>,
  parts: ReadonlyMap<string, OpenApiPart>,
): Record<string, unknown> {
  const services = [...parts].sort(([left], [right]) => (left < right ? -1 : 1));
  const contested = contestedNames(services.map(([, part]) => part));
  const paths: Record<string, Record<string, unknown>> = {};
  const components: Record<string, Record<string, unknown>> = {};
  const tags = new Map<string, { name: string }>();
  const operationIds = new Set<string>();
  for (const [service, original] of services) {
    const part = renameComponents(original, contested, service);
    for (const [path, operations] of Object.entries(part.paths)) {
      if (!path.startsWith('/api/') && !path.startsWith('/.well-known/')) continue;
      paths[path] = { ...paths[path], ...uniqueOperations(operations, operationIds, service) };
    }
    for (const [section, entries] of Object.entries(part.components))
      components[section] = { ...components[section], ...entries };
    for (const tag of part.tags) tags.set(tag.name, tag);
  }
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/' }],
    tags: [...tags.values()],
    paths: sorted(paths),
    components,
  };
}

/** `section/name` of every component that two documents define differently. */
function contestedNames(parts: readonly OpenApiPart[]): Set<string> {
  const seen = new Map<string, unknown>();
  const contested = new Set<string>();
  for (const part of parts) {
    for (const [section, entries] of Object.entries(part.components)) {
      for (const [name, value] of Object.entries(entries)) {
        const path = `${section}/${name}`;
        if (seen.has(path) && !isDeepStrictEqual(seen.get(path), value)) contested.add(path);
        seen.set(path, value);
      }
    }
  }
  return contested;
}

const prefixOf = (service: string) =>
  service.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

function renameComponents(part: OpenApiPart, contested: ReadonlySet<string>, service: string): OpenApiPart {
  if (contested.size === 0) return part;
  const rename = (section: string, name: string) =>
    contested.has(`${section}/${name}`) ? `${prefixOf(service)}${name}` : name;
  const components = Object.fromEntries(
    Object.entries(part.components).map(([section, entries]) => [
      section,
      Object.fromEntries(Object.entries(entries).map(([name, value]) => [rename(section, name), value])),
    ]),
  );
  const renamed = JSON.stringify({ ...part, components }, (key, value: unknown) => {
    if (key !== '$ref' || typeof value !== 'string') return value;
    const [, section, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(value) ?? [];
    return section && name ? `#/components/${section}/${rename(section, name)}` : value;
  });
  return openApiPart.parse(JSON.parse(renamed));
}

/** Tools that make clients from the document need operationIds that occur once. */
function uniqueOperations(
  operations: Record<string, unknown>,
  taken: Set<string>,
  service: string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(operations).map(([method, value]) => {
      const operation = jsonObject.safeParse(value);
      if (!operation.success || typeof operation.data.operationId !== 'string') return [method, value];
      const id = operation.data.operationId;
      const operationId = taken.has(id) ? `${id}Of${prefixOf(service)}` : id;
      taken.add(operationId);
      return [method, { ...operation.data, operationId }];
    }),
  );
}

function sorted<Value>(entries: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1)));
}
