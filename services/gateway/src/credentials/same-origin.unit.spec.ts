import { expect, it } from 'vitest';
import { cookieValue } from './cookie-value.ts';
import { isSameOrigin } from './same-origin.ts';

const ours = new URL('https://interlace.example/welcome');

it.each([
  ['our own page', 'POST', { origin: 'https://interlace.example' }, true],
  ['another page', 'POST', { origin: 'https://evil.example' }, false],
  ['another port', 'DELETE', { origin: 'https://interlace.example:8443' }, false],
  ['a subdomain', 'PUT', { origin: 'https://x.interlace.example' }, false],
  ['a page without origin', 'POST', { origin: 'null' }, false],
  ['nobody knows whom', 'PATCH', {}, false],
  ['a reading script elsewhere', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }, false],
  ['a link followed', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, true],
  ['a client that is no browser', 'GET', {}, true],
])('%s', (_name, method, headers, expected) => {
  expect(isSameOrigin({ method, headers }, ours)).toBe(expected);
});

it('knows this machine by each of its names', () => {
  const local = new URL('http://localhost:4600');
  const from = (origin: string) => isSameOrigin({ method: 'POST', headers: { origin } }, local);
  expect(['http://127.0.0.1:4600', 'http://[::1]:4600', 'http://localhost:4600'].map(from)).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    ['http://127.0.0.1:4601', 'http://127.0.0.1.evil.example:4600', 'https://localhost:4600'].map(from),
  ).toEqual([false, false, false]);
});

it('finds a cookie by its whole name', () => {
  const header = 'a.session_token=no; session_token=yes=; x=session_token';
  expect(cookieValue(header, 'session_token')).toBe('yes=');
  expect(cookieValue(header, 'token')).toBeUndefined();
  expect(cookieValue(undefined, 'x')).toBeUndefined();
});
