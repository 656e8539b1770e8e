import type { GatewayConfig } from './config.ts';

/** A service behind the gateway and the public prefixes it serves. */
export interface Upstream {
  readonly service: string;
  readonly origin: string;
  readonly prefixes: readonly string[];
  /** Routes below a prefix whose bodies are files: they are passed on as they come, and the service says how large. */
  readonly uploads: readonly { readonly prefix: string; readonly route: string }[];
}

const evidence = { prefix: '/api/v1/submissions', route: '/:id/evidence/files' };

/** The whole routing table: which prefix goes to which service. The paths stay as they are. */
export function upstreamsOf(config: GatewayConfig): readonly Upstream[] {
  const upstream = (
    service: string,
    url: string,
    resources: readonly string[],
    uploads: Upstream['uploads'] = [],
  ): Upstream => ({
    service,
    origin: new URL(url).origin,
    prefixes: [...resources, `operations/${service}`].map((resource) => `/api/v1/${resource}`),
    uploads,
  });
  return [
    upstream('city-registry', config.INTERLACE_CITY_REGISTRY_URL, [
      'organisations',
      'cities',
      'networks',
      'mandates',
      'conflict-declarations',
      'registry-imports',
    ]),
    upstream(
      'questionnaire',
      config.INTERLACE_QUESTIONNAIRE_URL,
      ['instruments', 'rounds', 'submissions', 'reviews', 'extensions'],
      [evidence],
    ),
    upstream('scoring', config.INTERLACE_SCORING_URL, ['scores', 'methods', 'published-results']),
    upstream('comparison', config.INTERLACE_COMPARISON_URL, [
      'benchmarks',
      'exports',
      'laboratory',
      'releases',
    ]),
  ];
}
