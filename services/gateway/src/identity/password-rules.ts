import { isStorableText } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit';
import { z } from 'zod';

const LEAST = 12;
const MOST = 200;
/** Shorter parts of a name are parts of ordinary words as well. */
const TELLING = 4;

/** A password to be set: any characters, long rather than contrived. What is easy to guess is refused afterwards. */
export const newPassword = z
  .string()
  .min(LEAST)
  .max(MOST)
  .refine(isStorableText, 'holds a NUL, another control character or half of a surrogate pair')
  .describe('12 to 200 characters of any kind; not a common password, nor one made of the name or address');

export interface Owner {
  email: string;
  name: string;
}

/** @throws DomainError `password-weak` naming the member of the body */
export async function demandGoodPassword(password: string, owner: Owner, name = '/password'): Promise<void> {
  const reason = weaknessOf(password, owner, await commonPasswords());
  if (reason === undefined) return;
  throw new DomainError('password-weak', `The password ${reason}.`, {
    invalidParams: [{ name, code: 'password-weak', reason }],
  });
}

/** Why a password is easy to guess; undefined where it is not known to be. Pure. */
export function weaknessOf(
  password: string,
  { email, name }: Owner,
  common: ReadonlySet<string>,
): string | undefined {
  const small = password.toLowerCase();
  if (small.length < LEAST) return `must have at least ${LEAST} characters`;
  if (isRepetition(small)) return 'repeats itself';
  if ([...stems(small)].some((stem) => common.has(stem))) return 'is among the most common ones';
  const personal = [email.split('@')[0], ...name.split(/\s+/)].map((part) => (part ?? '').toLowerCase());
  if (personal.some((part) => part.length >= TELLING && small.includes(part)))
    return 'holds the name or the address of the account';
  return undefined;
}

/** The word itself, and without the digits and signs people put around it to satisfy rules. */
function stems(small: string): Set<string> {
  const signs = [...small];
  const bare = signs.slice(signs.findIndex(isLetter), signs.findLastIndex(isLetter) + 1).join('');
  return new Set([small, small.replaceAll(' ', ''), ...(bare.length >= TELLING ? [bare] : [])]);
}

const isLetter = (sign: string) => /\p{L}/u.test(sign);

/** One to four characters over and over. */
function isRepetition(text: string): boolean {
  return [1, 2, 3, 4].some(
    (length) => text === text.slice(0, length).repeat(text.length).slice(0, text.length),
  );
}

let loaded: Promise<ReadonlySet<string>> | undefined;
/** Read when first needed: nearly fifty thousand words. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  loaded ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map((word) => word.toLowerCase())),
  );
  return loaded;
}
