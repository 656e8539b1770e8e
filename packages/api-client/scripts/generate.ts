import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';

const document: OpenAPI3 = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'));

// The client makes a key for every write that states none.
const key = document.components?.parameters?.IdempotencyKey;
if (key && !('$ref' in key)) key.required = false;

const types = await openapiTypescript(document, { rootTypes: true, rootTypesNoSchemaPrefix: true });
const folder = new URL('../src/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('openapi.ts', folder), astToString(types));
