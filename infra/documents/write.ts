import { readFileSync, writeFileSync } from 'node:fs';
import { withConfiguration } from './configuration.ts';

const path = new URL('../../docs/operations.md', import.meta.url);
writeFileSync(path, withConfiguration(readFileSync(path, 'utf8')));
