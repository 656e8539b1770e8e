import type { Principal } from '@interlace/api-client';

interface CityInRound {
  readonly cityId: string;
  readonly roundId: string;
}

/**
 * Whether the answers behind a city's figures are for this person: those of the own city, and of the cities of standing
 * mandates. The platform decides; a page asks in order not to offer what would be refused. `today`: ISO 8601 day. Pure.
 */
export function readsAnswers(principal: Principal, { cityId, roundId }: CityInRound, today: string): boolean {
  const { organisation, mandates } = principal;
  if (organisation.kind === 'city') return organisation.id === cityId;
  return mandates.some(
    (mandate) =>
      mandate.cityId === cityId &&
      (mandate.roundId === null || mandate.roundId === undefined || mandate.roundId === roundId) &&
      (mandate.until === null || mandate.until >= today),
  );
}
