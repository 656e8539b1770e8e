import { type DataDirectory, writeJson } from '../src/supervisor/data-directory.ts';
import { seededAccounts } from './accounts.ts';

/** Writes the file of seeded accounts the gateway reads; one random password per data directory opens them all. */
export async function writeAccounts(directory: DataDirectory, password: string): Promise<void> {
  await writeJson(directory.file('accounts'), { password, accounts: seededAccounts() });
}
