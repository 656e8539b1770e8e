import type { Prisma } from '../generated/prisma/client.ts';
import { recordEndings } from '../mandates/mandate.store.ts';
import type { Keeping } from '../networks/keeping.ts';
import type { Reader, Writer } from '../registry.ts';
import type { Declared } from './declaration.decide.ts';
import type { ConflictDeclaration, ConflictKind } from './declaration.ts';

/** Everything declared of these cities, the oldest first. */
export async function findDeclarations(
  reader: Reader,
  cityIds: readonly string[],
): Promise<ConflictDeclaration[]> {
  const rows = await reader.conflictDeclaration.findMany({
    where: { cityId: { in: [...cityIds] } },
    orderBy: [{ declaredAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toDeclaration);
}

export interface DeclarationFilter {
  readonly cityId?: string | undefined;
  readonly evaluatorId?: string | undefined;
  /** Only what the organisation declared, what was declared of it, and of cities it keeps. */
  readonly party: string;
  readonly keeping: Keeping;
  /** Only ids after this one. */
  readonly after?: string | undefined;
}

/** At most `count` declarations in order of their ids. */
export async function listDeclarations(
  reader: Reader,
  { cityId, evaluatorId, party, keeping, after }: DeclarationFilter,
  count: number,
): Promise<ConflictDeclaration[]> {
  const inSight: Prisma.ConflictDeclarationWhereInput[] =
    keeping === 'all'
      ? []
      : [{ OR: [{ cityId: party }, { evaluatorId: party }, { cityId: { in: [...keeping.cities] } }] }];
  const rows = await reader.conflictDeclaration.findMany({
    where: { cityId, evaluatorId, id: { gt: after }, AND: inSight },
    orderBy: { id: 'asc' },
    take: count,
  });
  return rows.map(toDeclaration);
}

/** Stores declarations, and ends the mandates they end. The caller has locked the cities. */
export async function recordDeclarations(writer: Writer, declared: readonly Declared[]): Promise<void> {
  await writer.tx.conflictDeclaration.createMany({ data: declared.map(({ declaration }) => declaration) });
  const endings = declared.flatMap((one) => one.endings);
  if (endings.length > 0) await recordEndings(writer, endings);
}

const toDeclaration = (row: Omit<ConflictDeclaration, 'kind'> & { kind: string }): ConflictDeclaration => ({
  ...row,
  kind: row.kind as ConflictKind, // as the table's check constraint has it
});
