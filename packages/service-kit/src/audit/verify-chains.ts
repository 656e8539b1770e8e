import { parseArgs } from 'node:util';
import { verifyChain } from './verify-chain.ts';

/**
 * The operator's `verify [service] [--expect service=hash]`: computes the chains of databases anew, of one service or of all,
 * and prints entries and head of each. Resolves with whether all is whole.
 * @param databases address by service
 * @throws Error for anything that is not understood: a misspelt service must not look verified.
 */
export async function verifyChains(
  databases: ReadonlyMap<string, string>,
  args: string[],
  print: (line: string) => void,
): Promise<boolean> {
  const { chosen, expected } = readVerification(args, [...databases.keys()]);
  let isWhole = true;
  for (const [service, url] of databases) {
    if (!chosen.includes(service)) continue;
    const { count, head, fault } = await verifyChain(url, expected.get(service));
    print(`${service.padEnd(14)} ${String(count).padStart(8)} entries  head ${head}  ${fault ?? 'whole'}`);
    isWhole &&= fault === null;
  }
  return isWhole;
}

interface Verification {
  chosen: readonly string[];
  /** Head by service. */
  expected: ReadonlyMap<string, string>;
}

export function readVerification(args: string[], services: readonly string[]): Verification {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { expect: { type: 'string', multiple: true, default: [] } },
  });
  const [action, service, ...rest] = positionals;
  if (action !== 'verify' || rest.length > 0) throw new Error('audit knows verify [service].');
  const known = (name: string, among = services) => {
    if (among.includes(name)) return name;
    throw new Error(`${name} is not among the services to verify: ${among.join(', ')}.`);
  };
  const chosen = service === undefined ? services : [known(service)];
  const expected = new Map(
    values.expect.map((text) => {
      const [, name = '', hash = ''] = /^([^=]+)=([0-9a-f]{64})$/.exec(text) ?? [];
      if (hash === '') throw new Error(`--expect takes service=hash of 64 hexadecimal digits, not ${text}.`);
      return [known(name, chosen), hash];
    }),
  );
  return { chosen, expected };
}
