const origins = ['validated', 'submitted', 'illustrative'] as const;

/** What figures rest on: reviewed answers, answers as sent, or invented ones. */
export type Origin = (typeof origins)[number];

export const isOrigin = (value: unknown): value is Origin => origins.some((origin) => origin === value);
