import { afterAll, describe, expect, it } from 'vitest';
import { changingModel } from '../../test/support/changing-model.ts';
import { countPlaces } from '../uncertainty/place-counts.ts';
import { rankUncertainty } from '../uncertainty/rank-uncertainty.ts';
import { ThreadPool } from './thread-pool.ts';

const module = new URL('../../test/support/changing-model.ts', import.meta.url).href;
const study = { units: 17, seed: 3 };
const source = { module, name: 'changingModel', study };
const pools = [1, 2, 3].map((threads) => new ThreadPool(threads));
const [first] = pools;

afterAll(() => Promise.all(pools.map((pool) => pool.close())));

describe('ThreadPool', { timeout: 60_000 }, () => {
  it('gives the same bits with any number of threads and without them', async () => {
    const draws = 4321;
    const model = changingModel(study);
    const alone = rankUncertainty(model, countPlaces(model, 0, draws));
    for (const pool of pools)
      expect(rankUncertainty(model, await pool.countPlaces(source, { draws }))).toEqual(alone);
  });

  it('tells its progress up to the last draw', async () => {
    const seen: number[] = [];
    await pools[1]?.countPlaces(source, { draws: 2750, onProgress: (done) => seen.push(done) });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(2750);
  });

  it('runs two studies at once', async () => {
    const other = { ...source, study: { units: 5, seed: 9 } };
    const both = await Promise.all([
      pools[1]?.countPlaces(source, { draws: 1500 }),
      pools[1]?.countPlaces(other, { draws: 1500 }),
    ]);
    expect(both[0]?.places).toEqual(countPlaces(changingModel(study), 0, 1500).places);
    expect(both[1]?.places).toEqual(countPlaces(changingModel(other.study), 0, 1500).places);
  });

  it('hands on what a model refuses, and goes on working', async () => {
    const failing = { module, name: 'failingModel', study: { from: 600 } };
    await expect(first?.countPlaces(failing, { draws: 2000 })).rejects.toMatchObject({
      code: 'not-positive',
      message: expect.stringMatching(/^draw \d+ fails$/u),
    });
    await expect(first?.countPlaces({ ...source, name: 'noModel' }, { draws: 10 })).rejects.toThrow(
      'noModel',
    );
    await expect(first?.countPlaces(source, { draws: 10 })).resolves.toMatchObject({ draws: 10 });
  });

  it('refuses a run without draws, a pool without threads, a run after its end', async () => {
    await expect(first?.countPlaces(source, { draws: 0 })).rejects.toMatchObject({ code: 'out-of-range' });
    expect(() => new ThreadPool(0)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
    const pool = new ThreadPool(1);
    const underWay = pool.countPlaces(source, { draws: 1e6 });
    await Promise.all([expect(underWay).rejects.toThrow('closed'), pool.close()]);
    await expect(pool.countPlaces(source, { draws: 10 })).rejects.toThrow('closed');
  });
});
