import { expect, it } from 'vitest';
import { demandGoodPassword } from './password-rules.ts';

const owner = { email: 'fernanda.ruiz@city.example', name: 'Fernanda Ruiz Calderón' };

it.each([
  ['password1234', 'is among the most common ones'],
  ['Basketball2024!', 'is among the most common ones'],
  ['123456789012', 'is among the most common ones'],
  ['aaaaaaaaaaaaaa', 'repeats itself'],
  ['abcabcabcabcabc', 'repeats itself'],
  ['I-am-FERNANDA-here', 'holds the name or the address of the account'],
  ['fernanda.ruiz@city.example', 'holds the name or the address of the account'],
  ['short', 'must have at least 12 characters'],
  ['correct horse battery staple', undefined],
  ['ein längerer satz, den niemand errät', undefined],
  ['ruizes grow on trees', 'holds the name or the address of the account'],
])('%s', async (password, reason) => {
  const judged = await demandGoodPassword(password, owner).then(
    () => undefined,
    (error) => error.invalidParams[0].reason,
  );
  expect(judged).toBe(reason);
});
