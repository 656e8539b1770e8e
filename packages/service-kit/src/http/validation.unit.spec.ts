import { requiredText } from '@interlace/contracts';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { toInvalidParams } from './validation.ts';

it('names a fault by the code a rule of our own gives itself, else by that of the validator', () => {
  const body = z.object({
    name: requiredText(10),
    size: z.number().max(3),
    even: z.number().refine(() => false),
  });
  const { error } = body.safeParse({ name: ' ', size: 4, even: 1 });
  expect(error && toInvalidParams(error, 'body').map(({ name, code }) => [name, code])).toEqual([
    ['/name', 'missing'],
    ['/size', 'too_big'],
    ['/even', 'custom'],
  ]);
});
