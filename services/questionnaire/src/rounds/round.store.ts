import { bands } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Prisma, PrismaClient, Round as RoundRow } from '../generated/prisma/client.ts';
import type { QuestionnaireTx } from '../questionnaire.ts';
import type { Round } from './round.ts';

type Reader = Pick<PrismaClient, 'round'>;

/** In plain SQL: it stands on the way of every new submission. */
export async function findRound(sql: SqlExecutor, id: string): Promise<Round | null> {
  const [row] = await sql.query<RoundRow>(
    `SELECT id, network_id AS "networkId", code, name, instrument_code AS "instrumentCode",
       instrument_version AS "instrumentVersion", opens_at AS "opensAt", closes_at AS "closesAt",
       closed_at AS "closedAt", reference_year AS "referenceYear", bands, fictitious,
       time_zone AS "timeZone", reminder_days AS "reminderDays"
     FROM rounds WHERE id = $1`,
    [id],
  );
  return row ? toRound(row) : null;
}

export interface RoundPosition {
  opensAt: string;
  id: string;
}

/** Up to `take` rounds of these networks, or of all, after a position; the latest opening first. */
export async function listRounds(
  reader: Reader,
  { networkIds, after, take }: { networkIds?: string[]; after?: RoundPosition; take: number },
): Promise<Round[]> {
  const later: Prisma.RoundWhereInput | undefined = after && {
    OR: [{ opensAt: { lt: after.opensAt } }, { opensAt: after.opensAt, id: { lt: after.id } }],
  };
  const rows = await reader.round.findMany({
    where: { ...(networkIds && { networkId: { in: networkIds } }), ...later },
    orderBy: [{ opensAt: 'desc' }, { id: 'desc' }],
    take,
  });
  return rows.map(toRound);
}

/** False where the id, or the code within the network, is taken. */
export async function insertRound(
  tx: QuestionnaireTx,
  { instrument, reminderDays, ...round }: Round,
): Promise<boolean> {
  const { code: instrumentCode, version: instrumentVersion } = instrument;
  const row = { ...round, instrumentCode, instrumentVersion, reminderDays: [...reminderDays] };
  return (await tx.round.createMany({ data: [row], skipDuplicates: true })).count === 1;
}

/** Seals a round that no command closed before, from `now` or from its deadline if that came first. */
export async function sealRound(tx: QuestionnaireTx, id: string, now: Date): Promise<boolean> {
  const sealed = await tx.$executeRaw`
    UPDATE rounds SET closed_at = least(closes_at, ${now}::timestamptz)
    WHERE id = ${id}::uuid AND closed_at IS NULL`;
  return sealed === 1;
}

function toRound({ instrumentCode, instrumentVersion, ...row }: RoundRow): Round {
  const instrument = { code: instrumentCode, version: instrumentVersion };
  return { ...row, instrument, bands: bands.parse(row.bands) };
}
