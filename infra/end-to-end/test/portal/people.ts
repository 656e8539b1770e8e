import { uuidv7 } from '@interlace/service-kit';
import type { Account } from '../../src/accounts.ts';
import { EVALUATOR, type InventedNetwork, inventNetwork } from '../../src/network.ts';

export const SECOND_EVALUATOR = 'second-evaluator';
export const COUNCIL_READER = 'council-reader';

const coordinators = [
  'Carla Coordinator',
  'Mara Lind',
  'Jonas Keller',
  'Inés Prado',
  'Paolo Conti',
  'Zofia Nowak',
  'Elsa Berg',
];
const names: Readonly<Record<string, string>> = {
  administrator: 'Ilze Office',
  evaluator: 'Edwin Evaluator',
  'review-lead': 'Rita Release',
  'contributor-testham-1': 'Konrad Beitrag',
  ...Object.fromEntries(coordinators.map((name, index) => [`coordinator-testham-${index + 1}`, name])),
};

/** A network of cities whose people have names, with a council reader of the first city and a second evaluator. */
export function inventPortalNetwork(size: number): InventedNetwork {
  const network = inventNetwork(size);
  const colleague = (account: string, name: string, of: string, role: Account['roles'][number]): Account => {
    const organisation = network.accounts.find((one) => one.account === of)?.organisation;
    if (!organisation) throw new Error(`there is no account ${of}`);
    return { account, name, id: uuidv7(), organisation, roles: [role] };
  };
  const accounts = [
    ...network.accounts.map((one) => ({ name: names[one.account], ...one })),
    colleague(SECOND_EVALUATOR, 'Sena Second', EVALUATOR, 'evaluator'),
    colleague(COUNCIL_READER, 'Rolf Council', network.cities[0]?.account ?? '', 'council-reader'),
  ];
  return { ...network, accounts };
}

/** The account id of somebody. */
export const idOf = ({ accounts }: InventedNetwork, account: string): string =>
  accounts.find((one) => one.account === account)?.id ?? '';
