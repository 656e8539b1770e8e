import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const module = new URL('./idle-collection.ts', import.meta.url).href;
/** Makes 64 MB of garbage that has grown old, rests, and ends with 0 once the heap is small again. */
const script = `
  import { collectWhenIdle } from '${module}';
  collectWhenIdle();
  let held = Array.from({ length: 64 }, () => Array.from({ length: 131_072 }, () => 0.5));
  globalThis.gc();
  held = undefined;
  const full = process.memoryUsage().heapUsed;
  setInterval(() => process.memoryUsage().heapUsed < full / 2 && process.exit(0), 50);
`;

test('the garbage of a burst is collected once the process has come to rest', async () => {
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
    stdio: 'inherit',
  });
  const overdue = setTimeout(() => child.kill(), 20_000);
  const [code] = await once(child, 'exit').finally(() => clearTimeout(overdue));
  expect(code).toBe(0);
}, 30_000);
