import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
} from '@opentelemetry/sdk-trace-node';

export interface TracingOptions {
  service: string;
  version: string;
  /** Base address of an OTLP/HTTP collector; without it spans are not recorded, only their ids are passed on. */
  endpoint: string | undefined;
}

let provider: NodeTracerProvider | undefined;

/** Starts tracing for the process; a second call changes nothing. */
export function startTracing(options: TracingOptions): void {
  if (provider) return;
  const { endpoint } = options;
  provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': options.service, 'service.version': options.version }),
    sampler: endpoint ? new ParentBasedSampler({ root: new AlwaysOnSampler() }) : new AlwaysOffSampler(),
    spanProcessors: endpoint ? [new BatchSpanProcessor(exporterTo(endpoint))] : [],
  });
  provider.register({ propagator: new W3CTraceContextPropagator() });
}

/** Sends what is still buffered. */
export async function stopTracing(): Promise<void> {
  await provider?.shutdown();
}

function exporterTo(endpoint: string): OTLPTraceExporter {
  return new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
}
