import { setTimeout as sleep } from 'node:timers/promises';
import { openService, type ServiceOptions } from './service.ts';

/** A process of the service that consumes slowly enough to be killed in the middle of a batch. */
const { url, group, ...options } = JSON.parse(process.argv[2] ?? '') as ServiceOptions & {
  url: string;
  group: string;
};
const service = openService(url, options);
service.listen(group, async () => {
  await sleep(2);
});
await service.bus.start();
