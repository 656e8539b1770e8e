// contracts-need-zod-only
import { readFileSync } from 'node:fs';

export const heavy = readFileSync;
