import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { aboutTheApi } from '../../services/gateway/src/documents/about-the-api.ts';
import { mergeOpenApi, openApiPart } from '../../services/gateway/src/documents/merge-openapi.ts';

const services = ['city-registry', 'comparison', 'questionnaire', 'scoring', 'gateway'];
const PART = fileURLToPath(new URL('./openapi-part.ts', import.meta.url));
const MOST_BYTES = 64 * 1_048_576;

async function partOf(service: string) {
  const { stdout } = await promisify(execFile)(process.execPath, [PART, service], { maxBuffer: MOST_BYTES });
  return [service, openApiPart.parse(JSON.parse(stdout))] as const;
}

/** The whole API as the gateway serves it at /api/openapi.json, indented, without anything running. */
export async function openApiDocument(): Promise<string> {
  const parts = new Map(await Promise.all(services.map(partOf)));
  return `${JSON.stringify(mergeOpenApi(aboutTheApi('0.1.0'), parts), null, 1)}\n`;
}
