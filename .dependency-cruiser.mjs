/** Which room may look into which. infra/boundaries plants a violation of every rule and tests that it is found. */

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const specs = '[.](unit|int|e2e)[.]spec[.]ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule(
      'services-are-strangers',
      'A service knows of another only what packages/contracts says.',
      { path: '^services/([^/]+)/' },
      { path: '^services/', pathNot: '^services/$1/' },
    ),
    rule(
      'packages-below-services',
      'Packages are built upon, they do not look up.',
      { path: '^packages/' },
      { path: '^(services|infra)/', pathNot: '^infra/(postgres|kafka)/' },
    ),
    rule(
      'contracts-need-zod-only',
      'Contracts are shared by all and carry nothing along.',
      { path: '^packages/contracts/src/', pathNot: specs },
      { pathNot: '^packages/contracts/src/|/zod/' },
    ),
    rule(
      'instruments-need-contracts-only',
      'Instruments and their scoring rules are pure data and arithmetic.',
      { path: '^packages/instruments/src/', pathNot: specs },
      { pathNot: '^packages/(instruments|contracts)/|/zod/|/fast-check/' },
    ),
    rule(
      'scoring-method-is-pure',
      'The scoring method stands on instruments and arithmetic alone.',
      { path: '^packages/scoring-method/src/', pathNot: specs },
      { pathNot: '^packages/(scoring-method|instruments|contracts|composite-index)/|/zod/|/fast-check/' },
    ),
    rule(
      'composite-index-needs-nothing',
      'The method is pure arithmetic, publishable on its own.',
      { path: '^packages/composite-index/src/', pathNot: specs },
      { pathNot: '^packages/composite-index/src/|/highs/|^highs$|^worker_threads$' },
    ),
    rule(
      'threads-stay-in-their-room',
      'The method computes without threads; its second door spreads it over some.',
      { path: '^packages/composite-index/src/', pathNot: '^packages/composite-index/src/parallel/' },
      { path: '^worker_threads$|^packages/composite-index/src/parallel/' },
    ),
    rule(
      'one-importer-of-highs',
      'One file knows the linear-programming library; the main door of the method does not lead to it.',
      { path: '^packages/', pathNot: '^packages/composite-index/src/weights/highs-solver[.]ts$' },
      { path: '/highs/|^highs$' },
    ),
    rule(
      'one-importer-of-kafkajs',
      'One file knows the Kafka client, so that it can be replaced.',
      {
        path: '^(services|packages|infra/local)/',
        pathNot: '^packages/event-bus/src/kafka/kafka-client[.]ts$',
      },
      { path: '/kafkajs/|^kafkajs$' },
    ),
    rule(
      'domain-is-pure',
      'Domain code is pure: no HTTP, no database, no clock of its own.',
      { path: '[.](decide|projection)[.]ts$' },
      {
        path: '^(fs|crypto|timers|child_process|http|net|process|os|path|worker_threads)$|/(fastify|pg|pino|@prisma)/|packages/event-bus/|packages/service-kit/(?!src/http/problems)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'database-clients-stay-inside',
      'Raw database access lives in the bus, the kit, the launchers and the tests.',
      { path: '^services/', pathNot: `/test/|${specs}` },
      { path: '/node_modules/pg/|^pg$' },
    ),
    rule(
      'tests-stay-outside',
      'What runs in production does not import test helpers.',
      { path: '^(services|packages)/[^/]+/src/', pathNot: `${specs}|^packages/(testkit|[^/]+/src/testing)` },
      { path: '^packages/testkit/|/vitest/' },
    ),
    rule(
      'no-circles',
      'Data flows one way.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/generated/|^infra/boundaries/planted/|^packages/portal/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
