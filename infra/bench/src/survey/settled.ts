import { z } from 'zod';
import type { HttpClient } from '../load/http.ts';
import { until } from './until.ts';

const services = ['city-registry', 'questionnaire', 'scoring', 'comparison'];
const busStatus = z.object({ outboxBacklog: z.int(), partitions: z.array(z.object({ lag: z.int() })) });

/** Resolves when no event is under way between the services. */
export async function settled(gateway: HttpClient, administrator: string): Promise<void> {
  const isQuiet = async (service: string) => {
    const { body } = await gateway.get(`/api/v1/operations/${service}/event-bus`, administrator);
    const { outboxBacklog, partitions } = busStatus.parse(body);
    return outboxBacklog === 0 && partitions.every(({ lag }) => lag === 0);
  };
  await until('all events are handled', async () => {
    for (const service of services) if (!(await isQuiet(service))) return undefined;
    return true;
  });
}
