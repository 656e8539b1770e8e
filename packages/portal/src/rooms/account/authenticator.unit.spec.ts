import { expect, it } from 'vitest';
import { pathOf, secretOf } from './authenticator.ts';

it('shows the secret of an enrolment in groups', () => {
  expect(secretOf('otpauth://totp/Interlace:a%40b.example?secret=ABCDEFGHIJ&issuer=Interlace')).toBe(
    'ABCD EFGH IJ',
  );
});

it('draws dark squares where they are', () => {
  const rows = [
    [true, false],
    [false, true],
  ];
  expect(pathOf(rows)).toBe('M0 0h1v1h-1zM1 1h1v1h-1z');
});
