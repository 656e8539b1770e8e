import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StartFault } from './start-fault.ts';

export const busKind = z.enum(['postgres', 'kafka']);
export type BusKind = z.infer<typeof busKind>;

const environment = z.object({
  INTERLACE_PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
  INTERLACE_DATA_DIR: z.string().min(1).default('.data'),
  INTERLACE_BUS: busKind.optional(),
});

export interface StartOptions {
  port: number;
  /** Absolute path. */
  dataDirectory: string;
  /** Undefined: as the data directory remembers, else postgres. */
  bus: BusKind | undefined;
  reset: boolean;
  /** Answers the question of `--reset` beforehand. */
  yes: boolean;
  help: boolean;
}

export const startUsage = `npm start -- [options]

  --bus postgres|kafka  what carries the events (default: as before, at first postgres); Kafka comes from
                        KAFKA_BROKERS, from Docker, or from Maven artefacts under Java 17 (infra/kafka/README.md)
  --reset               throw the data away and start afresh, after asking
  --yes                 with --reset: do not ask
  --help                this text

Environment: INTERLACE_PORT (8080), INTERLACE_DATA_DIR (.data), INTERLACE_BUS (as --bus).
Ctrl-C stops everything.`;

/** Where the running platform is to be found; shared with the operator's commands. */
export function readLocation(env: NodeJS.ProcessEnv, cwd: string) {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new StartFault(`The environment has faults:\n${faults.join('\n')}`);
  }
  return {
    port: parsed.data.INTERLACE_PORT,
    dataDirectory: resolve(cwd, parsed.data.INTERLACE_DATA_DIR),
    bus: parsed.data.INTERLACE_BUS,
  };
}

/** Reads the command line and the environment; throws a StartFault naming what is wrong. */
export function readStartOptions(args: string[], env: NodeJS.ProcessEnv, cwd: string): StartOptions {
  const location = readLocation(env, cwd);
  try {
    const { values } = parseArgs({
      args,
      options: {
        bus: { type: 'string' },
        reset: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const bus = values.bus === undefined ? location.bus : busKind.parse(values.bus);
    return { ...location, bus, reset: values.reset, yes: values.yes, help: values.help };
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? '--bus is postgres or kafka'
        : String(error instanceof Error ? error.message : error);
    throw new StartFault(`${reason}\n\n${startUsage}`);
  }
}
