/** The calendar day of an instant in UTC, ISO 8601. Pure. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
