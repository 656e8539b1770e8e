export { endMandate, keepMandate, withStandingMandates } from './mandates.ts';
export { networksOf } from './memberships.ts';
export { demandOffice, refuseNotKept } from './office.ts';
export { type RelationTables, relationHandlers } from './relation-handlers.ts';
export { type CityInRound, coveredSql, covers, mandatedCities, ownCity, pairsOf } from './relations.ts';
