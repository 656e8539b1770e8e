import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { networksOfOrganisation } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import { type OwnExtension, readOwnExtensions } from '../extensions/extension.store.ts';
import { marksOf } from '../schedule/reminder.decide.ts';
import type { RoundBody } from './round.schema.ts';
import { deadlineOf, endOf, type Round, roundState } from './round.ts';

/** What a round is to whoever looks at it. */
export interface Onlooker {
  readonly isMine: boolean;
  readonly isCity: boolean;
  readonly extension?: OwnExtension;
}

/** Reads what some rounds are to the principal; what it returns makes their wire form. */
export async function roundView(
  sql: SqlExecutor,
  { organisation }: Principal,
  rounds: readonly Round[],
  now: Date,
): Promise<(round: Round) => RoundBody> {
  const isCity = organisation.kind === 'city';
  const ids = rounds.map(({ id }) => id);
  const [networks, extensions] = await Promise.all([
    networksOfOrganisation(sql, organisation.id, dayOf(now)),
    isCity ? readOwnExtensions(sql, organisation.id, ids) : new Map<string, OwnExtension>(),
  ]);
  return (round) => {
    const onlooker = { isCity, isMine: networks.has(round.networkId), extension: extensions.get(round.id) };
    return toRoundBody(round, onlooker, now);
  };
}

/** The wire form of a round. Pure. */
export function toRoundBody(
  { opensAt, closesAt, closedAt, reminderDays, ...round }: Round,
  { isMine, isCity, extension }: Onlooker,
  now: Date,
): RoundBody {
  const window = { opensAt, closesAt, closedAt, extendedUntil: extension?.extendedUntil };
  const dueAt = isMine && isCity ? deadlineOf(window) : null;
  const isExtended = dueAt !== null && dueAt > endOf(window);
  const since = (isExtended && extension?.extendedAt) || opensAt;
  const marks = dueAt ? marksOf({ dueAt, since, days: reminderDays, timeZone: round.timeZone }) : [];
  return {
    ...round,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    state: roundState(window, now),
    reminderDays: [...reminderDays],
    isMine,
    deadlineForMe: dueAt?.toISOString() ?? null,
    remindersForMe: marks.map(({ at }) => at.toISOString()),
    extension: extension ? stateOf(extension) : null,
  };
}

const stateOf = ({ id, state, askedUntil, grantedUntil }: OwnExtension) => ({
  id,
  state,
  askedUntil: askedUntil.toISOString(),
  grantedUntil: grantedUntil?.toISOString() ?? null,
});
