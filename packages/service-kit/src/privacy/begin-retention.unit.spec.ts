import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginRetention } from './begin-retention.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('begins a minute after the start, goes on every hour whatever befalls it, and ends when told', async () => {
  const query = vi.fn(async () => []);
  const log = { info: vi.fn(), warn: vi.fn() };
  const end = beginRetention({ query }, log);
  await vi.advanceTimersByTimeAsync(59_999);
  expect(query).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(query).toHaveBeenCalledTimes(1);

  query.mockRejectedValueOnce(new Error('the database is away'));
  await vi.advanceTimersByTimeAsync(3_540_000);
  expect(log.warn).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(query).toHaveBeenCalledTimes(3);

  end();
  await vi.advanceTimersByTimeAsync(7_200_000);
  expect(query).toHaveBeenCalledTimes(3);
  expect(log.info).not.toHaveBeenCalled();
});
