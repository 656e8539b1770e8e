import { describe, expect, it } from 'vitest';
import { countryCode, countryCodes } from './countries.ts';

describe('country codes', () => {
  it('are the 249 assigned ones, each known to the runtime under a name of its own', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(countryCodes.size).toBe(249);
    expect(new Set([...countryCodes].map((code) => names.of(code))).size).toBe(249);
  });

  it.each(['UK', 'EL', 'XX', 'ZZ', 'EU', 'es', 'E', 'ESP', '', 'E\u0000'])('refuse %j', (value) => {
    expect(countryCode.safeParse(value).success).toBe(false);
  });
});
