import { parseArgs } from 'node:util';
import { verifyChain } from '@interlace/service-kit';
import { StartFault } from '../supervisor/start-fault.ts';
import type { Operator } from './operator.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);

/**
 * Computes the audit chains anew from the databases: of one service, or of all. Prints entries and head of each;
 * `--expect service=hash` demands that a head noted earlier is still part of its chain. 0 where all is whole.
 */
export async function audit({ runtime }: Operator, args: string[]): Promise<number> {
  const databases = new Map(
    Object.entries(runtime.environments).flatMap(([service, { INTERLACE_DATABASE_URL: url }]) =>
      url ? [[service, url] as const] : [],
    ),
  );
  const { chosen, expected } = parse(args, [...databases.keys()]);
  let isWhole = true;
  for (const [service, url] of databases) {
    if (!chosen.includes(service)) continue;
    const { count, head, fault } = await verifyChain(url, expected.get(service));
    print(`${service.padEnd(14)} ${String(count).padStart(8)} entries  head ${head}  ${fault ?? 'whole'}`);
    isWhole &&= fault === null;
  }
  return isWhole ? 0 : 1;
}

interface Wanted {
  chosen: readonly string[];
  /** Head by service. */
  expected: ReadonlyMap<string, string>;
}

/** @throws StartFault for anything that is not understood: a misspelt service must not look verified. */
export function parse(args: string[], services: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { expect: { type: 'string', multiple: true, default: [] } },
  });
  const [action, service, ...rest] = positionals;
  if (action !== 'verify' || rest.length > 0) throw new StartFault('audit knows verify [service].');
  const known = (name: string, among = services) => {
    if (among.includes(name)) return name;
    throw new StartFault(`${name} is not among the services to verify: ${among.join(', ')}.`);
  };
  const chosen = service === undefined ? services : [known(service)];
  const expected = new Map(
    values.expect.map((text) => {
      const [, name = '', hash = ''] = /^([^=]+)=([0-9a-f]{64})$/.exec(text) ?? [];
      if (hash === '')
        throw new StartFault(`--expect takes service=hash of 64 hexadecimal digits, not ${text}.`);
      return [known(name, chosen), hash];
    }),
  );
  return { chosen, expected };
}
