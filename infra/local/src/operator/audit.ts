import { verifyChains } from '@interlace/service-kit';
import type { Operator } from './operator.ts';

/** Computes the audit chains of the running platform anew. 0 where all is whole. */
export async function audit({ runtime }: Operator, args: string[]): Promise<number> {
  const databases = new Map(
    Object.entries(runtime.environments).flatMap(([service, { INTERLACE_DATABASE_URL: url }]) =>
      url ? [[service, url] as const] : [],
    ),
  );
  return (await verifyChains(databases, args, (line) => process.stdout.write(`${line}\n`))) ? 0 : 1;
}
