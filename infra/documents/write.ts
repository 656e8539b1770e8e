import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withConfiguration } from './configuration.ts';
import { openApiDocument } from './openapi.ts';
import { registerOfProcessing } from './register.ts';
import { rightsPage } from './rights-page.ts';

const path = new URL('../../docs/operations.md', import.meta.url);
writeFileSync(path, withConfiguration(readFileSync(path, 'utf8')));

const root = fileURLToPath(new URL('../..', import.meta.url));
writeFileSync(new URL('../../docs/register-of-processing.md', import.meta.url), registerOfProcessing(root));
writeFileSync(new URL('../../docs/rights.md', import.meta.url), rightsPage());
writeFileSync(new URL('../../packages/api-client/openapi.json', import.meta.url), await openApiDocument());
