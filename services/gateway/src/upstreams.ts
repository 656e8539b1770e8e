import type { GatewayConfig } from './config.ts';

/** A service behind the gateway and the public prefixes it serves. */
export interface Upstream {
  readonly service: string;
  readonly origin: string;
  readonly prefixes: readonly string[];
}

/** The whole routing table: which prefix goes to which service. The paths stay as they are. */
export function upstreamsOf(config: GatewayConfig): readonly Upstream[] {
  const upstream = (service: string, url: string, resources: readonly string[]): Upstream => ({
    service,
    origin: new URL(url).origin,
    prefixes: [...resources, `operations/${service}`].map((resource) => `/api/v1/${resource}`),
  });
  return [
    upstream('city-registry', config.INTERLACE_CITY_REGISTRY_URL, [
      'organisations',
      'cities',
      'networks',
      'mandates',
      'registry-imports',
    ]),
    upstream('questionnaire', config.INTERLACE_QUESTIONNAIRE_URL, [
      'instruments',
      'rounds',
      'submissions',
      'extensions',
    ]),
    upstream('scoring', config.INTERLACE_SCORING_URL, ['scores', 'methods', 'published-results']),
    upstream('comparison', config.INTERLACE_COMPARISON_URL, [
      'benchmarks',
      'exports',
      'laboratory',
      'releases',
    ]),
  ];
}
