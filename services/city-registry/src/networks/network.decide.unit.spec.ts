import { describe, expect, it } from 'vitest';
import { foundNetwork, joinNetwork, leaveNetwork } from './network.decide.ts';

const epi = { id: 'n1', code: 'epi', name: 'EPI', fictitious: false, minimumGroup: 4 };
const sandbox = { id: 'n2', code: 'sandbox', name: 'Sandbox', fictitious: true, minimumGroup: 5 };
const riga = {
  id: 'c1',
  kind: 'city',
  code: 'riga',
  name: 'Riga',
  country: 'LV',
  fictitious: false,
} as const;
const almora = { ...riga, id: 'c2', code: 'almora', name: 'Almora', fictitious: true };
const partner = { ...riga, id: 'o1', kind: 'technical-partner', code: 'tree', name: 'TREE' } as const;
const stay = { networkId: 'n1', organisationId: 'c1', since: '2020-01-01', until: null };
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('a network', () => {
  it('is founded once under its code', () => {
    expect(foundNetwork(epi, { id: false, code: false })).toEqual({
      networkId: 'n1',
      code: 'epi',
      name: 'EPI',
      fictitious: false,
      minimumGroup: 4,
    });
    expect(() => foundNetwork(epi, { id: false, code: true })).toThrow(code('network-exists'));
  });
});

describe('joining', () => {
  it('given no membership, when joined, then the day is kept even if unknown', () => {
    expect(joinNetwork({ network: epi, organisation: riga, since: null }, [])).toEqual({
      networkId: 'n1',
      organisationId: 'c1',
      since: null,
    });
  });

  it('never mixes invented and real cities, while partners may help in both', () => {
    expect(() => joinNetwork({ network: epi, organisation: almora, since: null }, [])).toThrow(
      code('fictitious-mismatch'),
    );
    expect(() => joinNetwork({ network: sandbox, organisation: riga, since: null }, [])).toThrow(
      code('fictitious-mismatch'),
    );
    expect(joinNetwork({ network: sandbox, organisation: partner, since: null }, []).organisationId).toBe(
      'o1',
    );
  });

  it('given a membership that stands, when joined again, then it is refused', () => {
    expect(() => joinNetwork({ network: epi, organisation: riga, since: '2021-01-01' }, [stay])).toThrow(
      code('already-a-member'),
    );
  });

  it('given a former membership, when joined again, then only from the day after it', () => {
    const former = [{ ...stay, until: '2020-06-30' }];
    const again = (since: string | null) => joinNetwork({ network: epi, organisation: riga, since }, former);
    expect(again('2020-07-01').since).toBe('2020-07-01');
    expect(() => again('2020-06-30')).toThrow(code('days-out-of-order'));
    expect(() => again(null)).toThrow(code('days-out-of-order'));
  });
});

describe('leaving', () => {
  it('given a membership, when left, then its last day is kept', () => {
    expect(leaveNetwork('2020-01-01', stay)).toEqual({
      networkId: 'n1',
      organisationId: 'c1',
      until: '2020-01-01',
    });
  });

  it('is refused before the first day, and where there is no membership', () => {
    expect(() => leaveNetwork('2019-12-31', stay)).toThrow(code('days-out-of-order'));
    expect(() => leaveNetwork('2021-01-01', undefined)).toThrow(code('not-a-member'));
    expect(() => leaveNetwork('2021-01-01', { ...stay, until: '2020-02-01' })).toThrow(code('not-a-member'));
  });
});
