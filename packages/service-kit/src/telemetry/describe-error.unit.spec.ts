import { expect, it } from 'vitest';
import { describeError } from './describe-error.ts';

const WRITTEN = 'Anna Kalniņa';
const say = (error: unknown) => JSON.stringify(describeError(error));

it('keeps type, code, words and places of an error of ours', () => {
  const described = describeError(Object.assign(new TypeError('no such handler'), { code: 'ERR_X' }));
  expect(described).toMatchObject({ type: 'TypeError', code: 'ERR_X', message: 'no such handler' });
  expect(described.stack[0]).toContain('describe-error.unit.spec');
});

it.each([
  [
    'the row a database refuses',
    Object.assign(new Error(`invalid input: "${WRITTEN}"`), {
      code: '22P02',
      detail: `Failing row (${WRITTEN})`,
    }),
  ],
  [
    'a value in the words of Prisma',
    Object.assign(new Error(WRITTEN), { name: 'PrismaClientUnknownRequestError' }),
  ],
  ['what was attached', Object.assign(new Error('refused'), { current: [{ comment: WRITTEN }] })],
  [
    'the same as a cause',
    new Error('not stored', { cause: Object.assign(new Error(`"${WRITTEN}"`), { code: '23505' }) }),
  ],
  ['what is thrown and no error', { comment: WRITTEN }],
])('leaves out %s', (_name, error) => {
  expect(say(error)).not.toContain(WRITTEN);
});

it('ends with causes that go round', () => {
  const error = new Error('round');
  error.cause = error;
  expect(say(error).length).toBeLessThan(20_000);
});
