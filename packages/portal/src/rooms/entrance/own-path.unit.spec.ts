import { expect, it } from 'vitest';
import { ownPath, pathForReturn } from './own-path.ts';

it.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '',
  7,
  undefined,
])('leads nobody to %s', (next) => expect(ownPath(next)).toBeUndefined());

it('keeps the whole address for itself, and its path for a provider', () => {
  const next = '/submissions/01890000-0000-7000-8000-000000000001/questions/edu.q1?area=education#help';
  expect(ownPath(next)).toBe(next);
  expect(pathForReturn('/account/security?x=1#y')).toBe('/account/security');
  // A provider takes no address with a dot in it.
  expect(pathForReturn(next)).toBe('/');
  expect(pathForReturn('/api/v1/me')).toBe('/');
  expect(pathForReturn(undefined)).toBe('/');
});
