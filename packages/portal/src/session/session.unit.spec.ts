import { beforeEach, expect, it, vi } from 'vitest';
import { queries } from '../api/queries.ts';
import { sessionChanged, sessionQuery } from './session.ts';

const { queryKey } = sessionQuery;
const person = (subject: string) => ({ principal: { subject, organisation: { id: 'city' } } });
const read = vi.fn<() => Promise<unknown>>();

beforeEach(async () => {
  vi.stubGlobal('window', {});
  queries.clear();
  read.mockReset().mockResolvedValueOnce(person('first'));
  await queries.fetchQuery({ queryKey, queryFn: read, retry: false });
});

/** What other tabs are told meanwhile; behind it an end, so that it can be waited for. */
async function toldBy(change: Promise<unknown>): Promise<unknown[]> {
  const elsewhere = new BroadcastChannel('interlace-person-changed');
  const told: unknown[] = [];
  const end = new Promise<void>((over) => {
    elsewhere.addEventListener('message', ({ data }) => (data === 'end' ? over() : told.push(data)));
  });
  await change.catch(() => undefined);
  const here = new BroadcastChannel('interlace-person-changed');
  here.postMessage('end');
  await end;
  here.close();
  elsewhere.close();
  return told;
}

it.each([
  ['first', []],
  ['second', ['second city']],
])('tells other tabs of another person alone: %s', async (subject, tabsTold) => {
  read.mockResolvedValueOnce(person(subject));
  expect(await toldBy(sessionChanged())).toEqual(tabsTold);
  expect(queries.getQueryData(queryKey)).toEqual(person(subject));
});

it('says so where it cannot be read who is signed in now, and has other tabs begin anew', async () => {
  read.mockRejectedValue(new Error('unreachable'));
  const changed = sessionChanged();
  expect(await toldBy(changed)).toEqual([null]);
  await expect(changed).rejects.toThrow('unreachable');
});
