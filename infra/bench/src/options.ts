import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const buses = ['postgres', 'kafka'] as const;
export type Bus = (typeof buses)[number];

export const measures = ['start', 'idle', 'pipeline', 'latency', 'reads', 'growth', 'portal'] as const;
export type Measure = (typeof measures)[number];

export interface BenchOptions {
  only: ReadonlySet<Measure>;
  buses: readonly Bus[];
  quick: boolean;
  /** Absolute path of the results. */
  json: string;
  help: boolean;
}

export const usage = `npm run bench -- [options]

  --only a,b      of ${measures.join(', ')}
  --bus a,b       of ${buses.join(', ')}; both by default, Kafka only where a broker is to be had
  --quick         fewer and shorter runs
  --json <file>   where the results go (bench-results.json)
  --help          this text`;

/** @throws Error naming what is wrong, with the usage. */
export function readOptions(args: string[], cwd: string): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      bus: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string', default: 'bench-results.json' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    only: new Set(chosen('--only', values.only, measures)),
    buses: chosen('--bus', values.bus, buses),
    quick: values.quick,
    json: resolve(cwd, values.json),
    help: values.help,
  };
}

function chosen<Name extends string>(
  flag: string,
  given: string | undefined,
  names: readonly Name[],
): Name[] {
  if (given === undefined) return [...names];
  const wanted = given.split(',');
  const unknown = wanted.filter((name) => !names.some((known) => known === name));
  if (unknown.length > 0) throw new Error(`${flag} does not know ${unknown.join(', ')}\n\n${usage}`);
  return names.filter((name) => wanted.includes(name));
}
