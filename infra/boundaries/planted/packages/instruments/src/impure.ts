// instruments-need-contracts-only
import { readFileSync } from 'node:fs';

export const impure = readFileSync;
