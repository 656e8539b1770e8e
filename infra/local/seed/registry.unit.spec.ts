import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedId } from './ids.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const registry: {
  organisations: { id: string; code: string }[];
  cities: { id: string; code: string; fictitious?: boolean }[];
  networks: { id: string; code: string }[];
  memberships: { network: string; organisation: string }[];
  mandates: { id: string; city: string; organisation: string; kind: string; from: string }[];
} = JSON.parse(read('registry.json'));

describe('the seeded facts', () => {
  it('carry the id that follows from their code', () => {
    for (const { id, code } of registry.organisations)
      expect([code, id]).toEqual([code, seedId('organisation', code)]);
    for (const { id, code } of registry.cities) expect([code, id]).toEqual([code, seedId('city', code)]);
    for (const { id, code } of registry.networks) expect([code, id]).toEqual([code, seedId('network', code)]);
    for (const { id, city, organisation, kind, from } of registry.mandates) {
      expect(id).toBe(seedId('mandate', `${organisation}/${city}/${kind}/${from}`));
    }
  });

  it('hold the seven cities and six technical partners of EPI and the eight communities of MINT', () => {
    const members = (network: string) => registry.memberships.filter((it) => it.network === network);
    const isCity = ({ organisation }: { organisation: string }) =>
      registry.cities.some(({ code }) => code === organisation);
    expect(members('epi').filter(isCity)).toHaveLength(7);
    expect(members('epi')).toHaveLength(13);
    expect(members('mint').filter(isCity)).toHaveLength(8);
    expect(registry.cities.some(({ fictitious }) => fictitious)).toBe(false);
  });

  it('name a registered city, or none, in every published result', () => {
    const [header, ...lines] = read('published-results.csv').trimEnd().split('\n');
    expect(header).toBe('unit,city,country,year,questionnaire,indicator,score,source');
    const named = lines.map((line) => line.split(',')[1]).filter((code) => code !== '');
    const known = registry.cities.map(({ code }) => code);
    expect(named.filter((code) => !known.includes(code ?? ''))).toEqual([]);
    expect(lines).toHaveLength(30);
  });
});
