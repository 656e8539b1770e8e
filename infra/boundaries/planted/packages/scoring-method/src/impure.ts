// scoring-method-is-pure
import { readFileSync } from 'node:fs';

export const impure = readFileSync;
