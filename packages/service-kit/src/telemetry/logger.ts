import { trace } from '@opentelemetry/api';
import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';
import type { ShellConfig } from '../config/common-config.ts';
import { describeError } from './describe-error.ts';
import { standardOutput } from './standard-output.ts';

export type Logger = PinoLogger;

/** JSON lines on standard output; every line written inside a span carries its trace_id and span_id. */
export function createLogger(
  config: Pick<ShellConfig, 'INTERLACE_LOG_LEVEL'>,
  service: string,
  destination?: DestinationStream,
): Logger {
  const options = {
    level: config.INTERLACE_LOG_LEVEL,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: spanFields,
    serializers: { err: describeError },
  };
  return pino(options, destination ?? standardOutput());
}

function spanFields(): object {
  const span = trace.getActiveSpan()?.spanContext();
  return span ? { trace_id: span.traceId, span_id: span.spanId } : {};
}
