import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findKafka } from './index.ts';
import { startMavenBroker } from './maven-broker.ts';
import { MissingTool } from './maven-jars.ts';

afterEach(() => vi.unstubAllEnvs());

test('given brokers come first, are used as they are and never stopped', async () => {
  const kafka = await findKafka({ directory: 'unused', brokers: 'one:9092,two:9092' });
  expect(kafka?.brokers).toEqual(['one:9092', 'two:9092']);
  await kafka?.stop();
});

test('without Java there is no local broker, and the reason names the program', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'interlace-kafka-'));
  vi.stubEnv('PATH', directory);
  const broker = startMavenBroker({ directory });
  await expect(broker).rejects.toBeInstanceOf(MissingTool);
  await expect(broker).rejects.toThrow('"java"');
  rmSync(directory, { recursive: true });
});
