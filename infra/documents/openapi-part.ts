import { createLogger } from '@interlace/service-kit';
import { exportJWK, generateKeyPair } from 'jose';

/** Nothing listens there: the service is built for what it says of itself, and never started. */
const NOWHERE = 'http://127.0.0.1:1';
const environment = {
  INTERLACE_PORT: '0',
  INTERLACE_LOG_LEVEL: 'silent',
  INTERLACE_ENVIRONMENT: 'local',
  INTERLACE_BUS: 'postgres',
  INTERLACE_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  INTERLACE_BUS_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  INTERLACE_JWKS_URL: NOWHERE,
  INTERLACE_PUBLIC_URL: NOWHERE,
  INTERLACE_SIGNING_KEY_FILE: 'none',
  INTERLACE_IDENTITY_SECRET_FILE: 'none',
  INTERLACE_EVIDENCE_FOLDER: 'none',
  ...Object.fromEntries(
    ['CITY_REGISTRY', 'QUESTIONNAIRE', 'SCORING', 'COMPARISON'].map((name) => [
      `INTERLACE_${name}_URL`,
      NOWHERE,
    ]),
  ),
};

/** One service a process, as they run: schemas of two services may bear the same name. */
const services = {
  async 'city-registry'() {
    const { createCityRegistry } = await import('../../services/city-registry/src/app.ts');
    const { registryConfig } = await import('../../services/city-registry/src/config.ts');
    return createCityRegistry(registryConfig.parse(environment));
  },
  async comparison() {
    const { createComparison } = await import('../../services/comparison/src/app.ts');
    const { comparisonConfig } = await import('../../services/comparison/src/config.ts');
    return createComparison(comparisonConfig.parse(environment));
  },
  async questionnaire() {
    const { createQuestionnaire } = await import('../../services/questionnaire/src/app.ts');
    const { questionnaireConfig } = await import('../../services/questionnaire/src/config.ts');
    return createQuestionnaire(questionnaireConfig.parse(environment));
  },
  async scoring() {
    const { createScoring } = await import('../../services/scoring/src/app.ts');
    const { scoringConfig } = await import('../../services/scoring/src/config.ts');
    return createScoring(scoringConfig.parse(environment));
  },
  async gateway() {
    const { createGateway } = await import('../../services/gateway/src/app.ts');
    const { gatewayConfig } = await import('../../services/gateway/src/config.ts');
    const { liveStreams } = await import('../../services/gateway/src/live/live-streams.ts');
    const config = gatewayConfig.parse(environment);
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    return createGateway({
      config,
      // A key nobody else has, and that signs nothing.
      key: { keyId: 'none', privateKey, publicJwk: await exportJWK(publicKey) },
      secret: 'a secret that signs nothing, as long as it has to be',
      streams: liveStreams(() => new Date()),
      feed: { health: () => ({ reasons: [] }) },
      logger: createLogger(config, 'gateway'),
    });
  },
};

const isService = (name: string | undefined): name is keyof typeof services =>
  name !== undefined && Object.hasOwn(services, name);

const asked = process.argv[2];
if (!isService(asked)) throw new Error(`usage: node openapi-part.ts ${Object.keys(services).join('|')}`);
const { app, database } = await services[asked]();
await app.ready();
process.stdout.write(JSON.stringify(app.swagger()));
await app.close();
await database.close();
