import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { principal } from '@interlace/contracts';
import { ConfigError } from '@interlace/service-kit';
import { z } from 'zod';

/** The file `npm start` writes: one random password for all accounts of this data directory, and what each may do. */
export const seededAccountsFile = z.object({
  password: z.string().min(20),
  accounts: z.array(principal.omit({ subject: true }).extend({ account: z.string().min(1).max(120) })),
});
export type SeededAccount = z.infer<typeof seededAccountsFile>['accounts'][number];

export interface SeededAccounts {
  /** The account when the password is right. Takes the same time whichever of the two is wrong. */
  signIn(account: string, password: string): SeededAccount | undefined;
}

const digest = (value: string) => createHash('sha256').update(value).digest();

/** @throws ConfigError when the file is not what it should be. */
export async function readSeededAccounts(path: string): Promise<SeededAccounts> {
  const parsed = seededAccountsFile.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success)
    throw new ConfigError(['INTERLACE_SEEDED_ACCOUNTS_FILE does not name a file of seeded accounts']);
  const expected = digest(parsed.data.password);
  const accounts = new Map(parsed.data.accounts.map((account) => [account.account, account]));
  return {
    signIn(account, password) {
      const isRight = timingSafeEqual(digest(password), expected);
      return isRight ? accounts.get(account) : undefined;
    },
  };
}
