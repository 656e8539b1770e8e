import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkedLookup } from './checked-lookup.ts';
import { createPost } from './post.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const addresses = (...list: string[]) =>
  list.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));

describe('a name', () => {
  it.each([
    [['127.0.0.1']],
    [['169.254.169.254']],
    [['93.184.216.34', '10.0.0.1']],
    [['2606:4700::1111', '::ffff:192.168.0.1']],
    [['93.184.216.34', 'fd00::1']],
    [[]],
  ])('that resolves to %j is refused before anything is connected', async (list) => {
    const resolve = vi.fn(async () => addresses(...list));
    const post = createPost({ allowPrivate: false, resolve });
    expect(await post('https://receiver.example/', {}, '{}')).toEqual({
      status: null,
      fault: 'address-not-allowed',
    });
    expect(resolve).toHaveBeenCalledTimes(1);
  });

  it('that answers otherwise a moment later changes nothing: the connection gets what was checked', async () => {
    const resolve = vi
      .fn(async () => addresses('127.0.0.1'))
      .mockResolvedValueOnce(addresses('93.184.216.34', '2606:4700::1111'));
    const lookup = checkedLookup(resolve);
    const look = (all: boolean) =>
      new Promise((settle) => {
        lookup('rebinding.example', { all }, (error, found) => settle(error ? error.message : found));
      });
    expect(await look(true)).toEqual(addresses('93.184.216.34', '2606:4700::1111'));
    expect(resolve).toHaveBeenCalledTimes(1);
    expect(await look(true)).toMatch(/not public/);
    expect(await look(false)).toMatch(/not public/);
  });

  it('that nobody knows is told apart', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const outcome = await createPost({ allowPrivate: false, resolve })('https://receiver.example/', {}, '{}');
    expect(outcome).toEqual({ status: null, fault: 'name-not-found' });
  });
});

it('a literal private address is refused at the try too, for the operator may have changed his mind', async () => {
  const asked = vi.fn();
  const url = await listen(asked);
  expect(await createPost({ allowPrivate: false })(url, {}, '{}')).toMatchObject({
    fault: 'address-not-allowed',
  });
  expect(asked).not.toHaveBeenCalled();
});

describe('a receiver', () => {
  const post = createPost({ allowPrivate: true, limitMs: 500 });

  it('that never answers, or never ends its headers, is left after the limit', async () => {
    const url = await listen(() => {});
    expect(await post(url, {}, '{}')).toEqual({ status: null, fault: 'timeout' });
  });

  it('that answers without end has said enough with its first 4 KiB', async () => {
    let written = 0;
    let isCut = false;
    const url = await listen((_request, response) => {
      response.on('close', () => {
        isCut = true;
      });
      const write = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1_024))) written += 1_024;
      };
      response.on('drain', write);
      write();
    });
    expect(await post(url, {}, '{}')).toEqual({ status: 200, fault: null });
    await vi.waitFor(() => expect(isCut).toBe(true));
    expect(written).toBeGreaterThan(0);
  });

  it('that dribbles its answer is left after the limit', async () => {
    const url = await listen((_request, response) => {
      const timer = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(timer));
    });
    expect(await post(url, {}, '{}')).toMatchObject({ status: null, fault: 'timeout' });
  });

  it.each([
    [302, 'redirected'],
    [404, 'refused'],
    [500, 'refused'],
  ])('that answers %i has not taken it', async (status, fault) => {
    const url = await listen((_request, response) => response.writeHead(status, { location: '/else' }).end());
    expect(await post(url, {}, '{}')).toEqual({ status, fault });
  });

  it('that is not there is told apart', async () => {
    expect(await post('http://127.0.0.1:1/', {}, '{}')).toEqual({
      status: null,
      fault: 'connection-refused',
    });
  });
});
