import { seedId } from '../ids.ts';
import { sandboxCities, yearlyFigures } from './sandbox-cities.ts';

export const SANDBOX_NETWORK = 'sandbox';

/** Cities with an account and no submission in the open round: what is left to do for whoever tries the platform. */
export const waitingCities: ReadonlySet<string> = new Set(['sandbox-valmarenna', 'sandbox-puertalba']);

export interface SandboxMandate {
  organisation: string;
  city: string;
  kind: 'support' | 'evaluation';
}

const mandate = (kind: SandboxMandate['kind'], organisation: string, city: string): SandboxMandate => ({
  organisation,
  city: `sandbox-${city}`,
  kind,
});

export const sandboxMandates: readonly SandboxMandate[] = [
  mandate('support', 'sandbox-partner', 'valmarenna'),
  mandate('support', 'sandbox-partner', 'puertalba'),
  mandate('evaluation', 'sandbox-evaluators', 'torvagna'),
  mandate('evaluation', 'sandbox-evaluators', 'fontesclara'),
];

const MANDATES_FROM = '2026-01-01';

const organisations = [
  { kind: 'network-office', code: 'sandbox-office', name: 'Sandbox network office' },
  { kind: 'technical-partner', code: 'sandbox-partner', name: 'Sandbox technical partner' },
  { kind: 'evaluator', code: 'sandbox-evaluators', name: 'Sandbox evaluators' },
];

/** The Sandbox network as a document for the registry's import: thirty invented cities, and who works with them. */
export function sandboxRegistry() {
  return {
    organisations: organisations.map((it) => ({ ...it, id: seedId('organisation', it.code), country: null })),
    cities: sandboxCities.map((city) => ({
      id: seedId('city', city.code),
      code: city.code,
      name: city.name,
      country: city.country,
      fictitious: true,
      ...yearlyFigures(city),
    })),
    networks: [
      {
        id: seedId('network', SANDBOX_NETWORK),
        code: SANDBOX_NETWORK,
        name: 'Sandbox network (invented cities)',
        fictitious: true,
      },
    ],
    memberships: [...sandboxCities, ...organisations].map(({ code }) => ({
      network: SANDBOX_NETWORK,
      organisation: code,
      since: '2020-01-01',
    })),
    // Invented evaluators of invented cities have no ties to them.
    conflictDeclarations: sandboxMandates
      .filter(({ kind }) => kind === 'evaluation')
      .map(({ organisation: evaluator, city }) => ({ evaluator, city, kind: 'none' })),
    mandates: sandboxMandates.map(({ organisation, city, kind }) => ({
      id: seedId('mandate', `${kind}:${organisation}:${city}`),
      city,
      organisation,
      kind,
      from: MANDATES_FROM,
      until: null,
    })),
  };
}
