import { uuidv7 } from '@interlace/service-kit';
import type { Account } from '../../src/accounts.ts';
import { EVALUATOR, type InventedNetwork, inventNetwork } from '../../src/network.ts';

export const SECOND_EVALUATOR = 'second-evaluator';
export const COUNCIL_READER = 'council-reader';
export const PARTNER = 'partner-analyst';

const coordinators = [
  'Carla Coordinator',
  'Mara Lind',
  'Jonas Keller',
  'Inés Prado',
  'Paolo Conti',
  'Zofia Nowak',
  'Elsa Berg',
  'Marek Dvořák',
  'Sofia Ribeiro',
];
const names: Readonly<Record<string, string>> = {
  administrator: 'Ilze Office',
  evaluator: 'Edwin Evaluator',
  'review-lead': 'Rita Release',
  'contributor-testham-1': 'Konrad Beitrag',
  ...Object.fromEntries(coordinators.map((name, index) => [`coordinator-testham-${index + 1}`, name])),
};

/**
 * A network of cities whose people have names, with a council reader of the first city, an analyst of a partner that
 * supports the first two, and a second evaluator.
 */
export function inventPortalNetwork(size: number): InventedNetwork {
  const network = inventNetwork(size);
  const colleague = (account: string, name: string, of: string, role: Account['roles'][number]): Account => {
    const organisation = network.accounts.find((one) => one.account === of)?.organisation;
    if (!organisation) throw new Error(`there is no account ${of}`);
    return { account, name, id: uuidv7(), organisation, roles: [role] };
  };
  const partner = { id: uuidv7(), kind: 'technical-partner', code: 'test-partner' } as const;
  const accounts = [
    ...network.accounts.map((one) => ({ name: names[one.account], ...one })),
    colleague(SECOND_EVALUATOR, 'Sena Second', EVALUATOR, 'evaluator'),
    colleague(COUNCIL_READER, 'Rolf Council', network.cities[0]?.account ?? '', 'council-reader'),
    {
      account: PARTNER,
      name: 'Petra Partner',
      id: uuidv7(),
      organisation: partner,
      roles: ['partner-analyst'] as const,
    },
  ];
  const supported = network.cities.slice(0, 2).map(({ code }) => {
    return { city: code, organisation: partner.code, kind: 'support', from: '2025-01-01' };
  });
  const registry = {
    ...network.registry,
    organisations: [...network.registry.organisations, { ...partner, name: 'Test partner', country: null }],
    mandates: [...network.registry.mandates, ...supported],
  };
  return { ...network, accounts, registry };
}

/** The account id of somebody. */
export const idOf = ({ accounts }: InventedNetwork, account: string): string =>
  accounts.find((one) => one.account === account)?.id ?? '';
