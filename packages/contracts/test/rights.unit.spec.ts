import { describe, expect, it } from 'vitest';
import { rights, rightsByRoom, roles, rolesOf } from '../src/index.ts';

const lines = Object.entries(rights);

describe('the table of rights', () => {
  it('names every route once', () => {
    const listed = Object.values(rightsByRoom).flatMap((room) => Object.keys(room));
    expect(listed.toSorted()).toEqual([...new Set(listed)].toSorted());
  });

  it('names roles, each once, and at least one', () => {
    for (const [route, { who }] of lines) {
      if (typeof who === 'string') continue;
      expect(who.length, route).toBeGreaterThan(0);
      expect(new Set(who).size, route).toBe(who.length);
      expect(roles, route).toEqual(expect.arrayContaining([...who]));
    }
  });

  it('lets people of a city alone act for it', () => {
    const ofCities: readonly string[] = rolesOf('city');
    for (const [route, { who, over }] of lines) {
      if (over !== 'own-city') continue;
      expect(ofCities, route).toEqual(expect.arrayContaining([...who]));
    }
  });

  it('opens nothing to a key that is open to all, nor what changes anything but answers', () => {
    for (const [route, { who, key }] of lines) {
      if (who === 'open') expect(key, route).toBeUndefined();
      if (key === undefined || key === 'submissions:write') continue;
      expect(route).toMatch(/^(get|list|check|export|download|explain|compare|ask|listen)/);
    }
  });

  it('shows no answers to those who only administer or manage a network', () => {
    for (const [route, { who, over }] of lines) {
      if (!/^(draft|sent|submission|answers)-in-sight$/.test(over)) continue;
      expect([...who], route).not.toEqual(expect.arrayContaining(['platform-administrator']));
      expect([...who], route).not.toEqual(expect.arrayContaining(['network-manager']));
    }
  });
});
