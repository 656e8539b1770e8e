import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const servers = fileURLToPath(new URL('./testing/global-setup.ts', import.meta.url));

/** One project per kind of test, told apart by the file's suffix: what it may touch, and how long it may take. */
function project(name: 'unit' | 'int' | 'e2e', timeout: number) {
  return {
    root,
    test: {
      name,
      include: [`{packages,services,infra}/**/*.${name}.spec.ts`],
      exclude: ['**/node_modules/**', '**/src/generated/**'],
      globalSetup: name === 'unit' ? [] : [servers],
      testTimeout: timeout,
      hookTimeout: timeout,
    },
  };
}

export default defineConfig({
  root,
  test: {
    projects: [project('unit', 30_000), project('int', 60_000), project('e2e', 60_000)],
    // Two cores: more files at once only make timing tests wait for each other.
    maxWorkers: 2,
  },
});
