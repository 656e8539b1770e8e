import { type ApiDocument, type JsonSchema, type Operation, resolve } from './api-document.ts';

/** Where the body of an operation would take a member its schema does not name, as `operationId /place`. */
export function openMembers(document: ApiDocument, { id, bodies }: Operation): string[] {
  const places = Object.values(bodies).flatMap((schema) => openPlaces(document, schema, '', new Set()));
  return [...new Set(places)].map((place) => `${id} ${place || '/'}`);
}

function openPlaces(
  document: ApiDocument,
  referring: JsonSchema,
  place: string,
  above: ReadonlySet<JsonSchema>,
): string[] {
  const schema = resolve(document, referring);
  if (above.has(schema)) return [];
  const inside = (inner: JsonSchema, name = '') =>
    openPlaces(document, inner, place + name, new Set([...above, schema]));
  const { properties = {}, additionalProperties, items, prefixItems = [] } = schema;
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [
    ...(isOpen(schema, choices) ? [place] : []),
    ...choices.flatMap((choice) => inside(choice)),
    ...Object.entries(properties).flatMap(([name, inner]) => inside(inner, `/${name}`)),
    ...(isMap(schema) && typeof additionalProperties === 'object' ? inside(additionalProperties, '/*') : []),
    ...(items ? inside(items, '/*') : []),
    ...prefixItems.flatMap((item) => inside(item, '/*')),
  ];
}

/** A map of named values is closed too: what it takes for a value, it says. */
function isOpen(
  { type, additionalProperties, enum: values, const: value }: JsonSchema,
  choices: readonly JsonSchema[],
) {
  if (type === undefined) return choices.length === 0 && values === undefined && value === undefined;
  return type === 'object' && additionalProperties !== false && !isMap({ additionalProperties });
}

const isMap = ({ additionalProperties }: JsonSchema) =>
  typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0;
