import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const configuration = join(root, '.dependency-cruiser.mjs');
const { default: rules } = (await import(configuration)) as { default: { forbidden: { name: string }[] } };

/** The whole house is read; on a busy machine that takes its time. */
const PATIENCE = 120_000;

interface Report {
  summary: { totalCruised: number; violations: { rule: { name: string } }[] };
}

function cruise(folder: string): Report {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const places = ['--config', configuration, '--output-type', 'json', 'services', 'packages'];
  const run = spawnSync(process.execPath, [command, ...places], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
  return JSON.parse(run.stdout);
}

it('finds the violation planted for every rule', { timeout: PATIENCE }, () => {
  const found = new Set(
    cruise(join(import.meta.dirname, 'planted')).summary.violations.map((one) => one.rule.name),
  );
  expect([...found].sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort());
});

it('reads the real code and finds nothing', { timeout: PATIENCE }, () => {
  const { totalCruised, violations } = cruise(root).summary;
  expect(totalCruised).toBeGreaterThan(150);
  expect(violations).toEqual([]);
});
