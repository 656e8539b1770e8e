import { type TestKind, testKinds } from './vitest-run.ts';

export interface TestOptions {
  help: boolean;
  /** Types, formatting, import directions, unused code. */
  static: boolean;
  kinds: readonly TestKind[];
  /** Handed to vitest: paths, `-t <name>` and the like. */
  vitestArgs: readonly string[];
  /** Where set, nothing may be left out. */
  isCi: boolean;
}

export const testUsage = `npm test -- [static] [unit] [int] [e2e] [vitest options]

Without names everything runs. Names choose: static (types, lint, import directions, unused code), unit (nothing
outside the process), int (PostgreSQL and Kafka), e2e (HTTP, several parts). What else is given goes to vitest,
e.g. npm test -- int packages/event-bus -t "order per key".

Kafka comes from KAFKA_BROKERS, from Docker, or from Maven artefacts; with none of them its tests are left out,
which is a failure where CI is set.`;

const isKind = (word: string): word is TestKind => testKinds.some((kind) => kind === word);

/** Pure. */
export function readTestOptions(args: readonly string[], env: NodeJS.ProcessEnv): TestOptions {
  const names: readonly string[] = args.filter((word) => word === 'static' || isKind(word));
  const isAll = names.length === 0;
  const vitestArgs = args.filter((word) => !names.includes(word) && word !== '--help');
  return {
    help: args.includes('--help'),
    static: names.includes('static') || (isAll && vitestArgs.length === 0),
    kinds: isAll ? testKinds : testKinds.filter((kind) => names.includes(kind)),
    vitestArgs,
    isCi: Boolean(env.CI),
  };
}
