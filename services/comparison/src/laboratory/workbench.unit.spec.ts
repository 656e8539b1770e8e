import { afterAll, describe, expect, it } from 'vitest';
import { rerun } from './rerun.ts';
import { randomStudy } from './testing/random-study.ts';
import { Workbench } from './workbench.ts';

const workbench = new Workbench();
afterAll(() => workbench.close());
const study = randomStudy({ cities: 8, item: 'lens' });
const method = {
  weigh: { method: 'equal', per: 'group' } as const,
  normalise: { method: 'goalposts' },
  aggregate: { everywhere: { method: 'arithmetic' } },
  withoutConstants: false,
};

describe('the workbench', () => {
  it('computes on its thread what would be computed here', async () => {
    expect(await workbench.compute('rerun', { study, method })).toEqual(rerun(study, method));
  });

  it('brings a refusal back as what it is', async () => {
    const refused = workbench.compute('rerun', {
      study,
      method: { ...method, normalise: { method: 'magic' } },
    });
    await expect(refused).rejects.toMatchObject({
      code: 'method-refused',
      invalidParams: [{ name: '/normalise', code: 'unknown-method' }],
    });
  });

  it('tells the one too many to come back, and works again after its thread was ended', async () => {
    const waiting = Array.from({ length: 16 }, () => workbench.compute('rerun', { study, method }));
    await expect(workbench.compute('rerun', { study, method })).rejects.toMatchObject({
      code: 'service-busy',
    });
    await Promise.all(waiting);
    await workbench.close();
    expect((await workbench.compute('rerun', { study, method })).units).toHaveLength(8);
  });
});
