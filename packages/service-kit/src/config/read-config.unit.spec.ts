import { describe, expect, it } from 'vitest';
import { busTransport, commonConfig } from './common-config.ts';
import { renderConfigTable } from './config-table.ts';
import { ConfigError, readConfig } from './read-config.ts';

const complete = {
  INTERLACE_PORT: '8081',
  INTERLACE_JWKS_URL: 'http://127.0.0.1:8080/.well-known/jwks.json',
  INTERLACE_DATABASE_URL: 'postgresql://demo:secret@127.0.0.1:5432/demo',
  INTERLACE_BUS_DATABASE_URL: 'postgresql://bus:secret@127.0.0.1:5432/bus',
};

function faultsOf(environment: Record<string, string>): string {
  try {
    readConfig(commonConfig, environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  throw new Error('no ConfigError was thrown');
}

describe('readConfig', () => {
  it('turns text into values and fills in defaults', () => {
    const config = readConfig(commonConfig, {
      ...complete,
      INTERLACE_DATABASE_POOL_SIZE: '4',
      UNRELATED: 'x',
    });
    expect(config).toMatchObject({
      INTERLACE_HOST: '127.0.0.1',
      INTERLACE_PORT: 8081,
      INTERLACE_DATABASE_POOL_SIZE: 4,
      INTERLACE_BUS: 'postgres',
    });
    expect(config).not.toHaveProperty('UNRELATED');
  });

  it('names every fault at once', () => {
    const faults = faultsOf({ INTERLACE_PORT: '99999', INTERLACE_LOG_LEVEL: 'loud' });
    expect(faults).toContain('INTERLACE_PORT is refused');
    expect(faults).toContain('INTERLACE_LOG_LEVEL is refused');
    expect(faults).toContain('INTERLACE_JWKS_URL is missing');
    expect(faults).toContain('INTERLACE_DATABASE_URL is missing');
  });

  it('takes an empty variable for a missing one', () => {
    expect(faultsOf({ ...complete, INTERLACE_PORT: '' })).toContain('INTERLACE_PORT is missing');
  });

  it('never repeats a value, which may be a secret', () => {
    const faults = faultsOf({ ...complete, INTERLACE_DATABASE_URL: 'mysql://demo:hunter2@db/demo' });
    expect(faults).toContain('INTERLACE_DATABASE_URL');
    expect(faults).not.toContain('hunter2');
  });
});

describe('busTransport', () => {
  it('reads brokers as a list', () => {
    const config = { ...complete, INTERLACE_BUS: 'kafka', INTERLACE_KAFKA_BROKERS: 'a:9092, b:9092' };
    expect(busTransport(readConfig(commonConfig, config))).toEqual({
      kind: 'kafka',
      brokers: ['a:9092', 'b:9092'],
    });
  });

  it('hands on the prefix of an installation that shares its cluster', () => {
    const config = { ...complete, INTERLACE_BUS: 'kafka', INTERLACE_KAFKA_BROKERS: 'a:9092' };
    const transport = busTransport(
      readConfig(commonConfig, { ...config, INTERLACE_KAFKA_TOPIC_PREFIX: 'north.' }),
    );
    expect(transport).toEqual({ kind: 'kafka', brokers: ['a:9092'], topicPrefix: 'north.' });
  });

  it.each([
    ['postgres', 'INTERLACE_BUS_DATABASE_URL'],
    ['kafka', 'INTERLACE_KAFKA_BROKERS'],
  ])('on %s demands %s', (INTERLACE_BUS, missing) => {
    const config = readConfig(commonConfig, { ...complete, INTERLACE_BUS_DATABASE_URL: '', INTERLACE_BUS });
    expect(() => busTransport(config)).toThrow(missing);
  });
});

describe('renderConfigTable', () => {
  it('has a described row for every variable', () => {
    const rows = renderConfigTable(commonConfig).split('\n');
    expect(rows).toContain('| `INTERLACE_HOST` | `127.0.0.1` | Address to listen on |');
    expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
    expect(rows.find((row) => row.includes('INTERLACE_DATABASE_URL'))).toContain('| required |');
    expect(rows.find((row) => row.includes('OTEL_EXPORTER_OTLP_ENDPOINT'))).toContain('| none |');
  });
});
