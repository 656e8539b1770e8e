import { createLogger } from '@interlace/service-kit';
import { exportJWK, generateKeyPair } from 'jose';
import { createCityRegistry } from '../../services/city-registry/src/app.ts';
import { registryConfig } from '../../services/city-registry/src/config.ts';
import { createComparison } from '../../services/comparison/src/app.ts';
import { comparisonConfig } from '../../services/comparison/src/config.ts';
import { createGateway } from '../../services/gateway/src/app.ts';
import { gatewayConfig } from '../../services/gateway/src/config.ts';
import { aboutTheApi } from '../../services/gateway/src/documents/about-the-api.ts';
import { mergeOpenApi, openApiPart } from '../../services/gateway/src/documents/merge-openapi.ts';
import { liveStreams } from '../../services/gateway/src/live/live-streams.ts';
import { createQuestionnaire } from '../../services/questionnaire/src/app.ts';
import { questionnaireConfig } from '../../services/questionnaire/src/config.ts';
import { createScoring } from '../../services/scoring/src/app.ts';
import { scoringConfig } from '../../services/scoring/src/config.ts';

/** Nothing listens there: services are built for what they say of themselves, and never started. */
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

/** The gateway as far as its document goes: with a key nobody else has. */
async function gateway() {
  const config = gatewayConfig.parse(environment);
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  return createGateway({
    config,
    key: { keyId: 'none', privateKey, publicJwk: await exportJWK(publicKey) },
    secret: 'a secret that signs nothing, as long as it has to be',
    streams: liveStreams(() => new Date()),
    feed: { health: () => ({ reasons: [] }) },
    logger: createLogger(config, 'gateway'),
  });
}

/** The whole API as the gateway serves it at /api/openapi.json, indented, without anything running. */
export async function openApiDocument(): Promise<string> {
  const services = await Promise.all([
    createCityRegistry(registryConfig.parse(environment)),
    createComparison(comparisonConfig.parse(environment)),
    createQuestionnaire(questionnaireConfig.parse(environment)),
    createScoring(scoringConfig.parse(environment)),
    gateway(),
  ]);
  const names = ['city-registry', 'comparison', 'questionnaire', 'scoring', 'gateway'];
  const parts = new Map<string, ReturnType<typeof openApiPart.parse>>();
  for (const [index, { app, database }] of services.entries()) {
    await app.ready();
    parts.set(names[index] ?? '', openApiPart.parse(app.swagger()));
    await app.close();
    await database.close();
  }
  return `${JSON.stringify(mergeOpenApi(aboutTheApi('0.1.0'), parts), null, 1)}\n`;
}
