import { eventually } from '@interlace/testkit';
import type { Effect, Service } from './service.ts';

/** Waits until the group has handled so many events, and answers them. */
export function handled(service: Service, group: string, count: number, timeout = 30_000): Promise<Effect[]> {
  return eventually(
    async () => {
      const effects = await service.effects(group);
      if (effects.length < count) throw new Error(`${effects.length} of ${count} handled`);
      return effects;
    },
    { timeout },
  );
}
