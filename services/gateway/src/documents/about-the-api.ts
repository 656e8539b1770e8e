/** What the merged document says of itself. */
export const aboutTheApi = (version: string) => ({
  title: 'Interlace',
  version,
  description:
    'Cities measure how well they integrate newcomers and learn from each other. Every write takes an ' +
    'Idempotency-Key; lists page by cursor; refusals are problem details (RFC 9457) with a stable code.',
  license: { name: 'EUPL-1.2' },
});
