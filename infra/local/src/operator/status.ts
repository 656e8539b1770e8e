import { z } from 'zod';
import { allServices } from '../supervisor/services.ts';
import type { Operator } from './operator.ts';

const readiness = z.object({
  status: z.string(),
  checks: z.record(z.string(), z.object({ ready: z.boolean(), reasons: z.array(z.string()) })),
});
const busStatus = z.object({
  outboxBacklog: z.number(),
  partitions: z.array(z.object({ group: z.string(), topic: z.string(), lag: z.number() })),
});

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Readiness of every service, events waiting to be sent, and how far behind its consumers are. */
export async function status(operator: Operator): Promise<number> {
  const { url, bus, pid } = operator.runtime;
  print(`${url}  (process ${pid}, events on ${bus})`);
  const response = await fetch(`${url}/health/ready`);
  const { status: overall, checks } = readiness.parse(await response.json());
  for (const [name, { ready, reasons }] of Object.entries(checks))
    print(`  ${name.padEnd(14)} ${ready ? 'ready' : reasons.join(', ')}`);
  const administrator = await operator.as('administrator');
  for (const service of allServices) {
    const reply = await administrator.request('GET', `/api/v1/operations/${service}/event-bus`);
    const parsed = busStatus.safeParse(reply.body);
    if (!parsed.success) print(`  ${service.padEnd(14)} event bus: no answer (${reply.status})`);
    else print(`  ${service.padEnd(14)} to send ${parsed.data.outboxBacklog}, to handle ${lag(parsed.data)}`);
  }
  return overall === 'ready' ? 0 : 1;
}

function lag({ partitions }: z.infer<typeof busStatus>): string {
  const total = partitions.reduce((sum, partition) => sum + partition.lag, 0);
  const behind = [...new Set(partitions.filter((partition) => partition.lag > 0).map(({ topic }) => topic))];
  return behind.length === 0 ? String(total) : `${total} (${behind.join(', ')})`;
}
