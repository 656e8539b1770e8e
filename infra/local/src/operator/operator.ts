import { type ApiClient, apiClient, type Credential, signIn } from '../api-client.ts';
import { type DataDirectory, dataDirectory, readJson } from '../supervisor/data-directory.ts';
import { readLocation } from '../supervisor/options.ts';
import { type Runtime, readRuntime } from '../supervisor/runtime.ts';
import { secretsFile } from '../supervisor/secrets.ts';
import { StartFault } from '../supervisor/start-fault.ts';

/** Whoever may read the data directory operates the platform. */
export interface Operator {
  root: string;
  directory: DataDirectory;
  runtime: Runtime;
  /** Of the seeded accounts. */
  password: string;
  /** Signs a seeded account in. */
  signIn(account: string): Promise<Credential>;
  /** The API as a seeded account sees it. */
  as(account: string): Promise<ApiClient>;
}

/** @throws StartFault where no platform runs on the data directory the environment names. */
export async function openOperator(root: string, env: NodeJS.ProcessEnv): Promise<Operator> {
  const directory = dataDirectory(readLocation(env, root).dataDirectory);
  const runtime = await readRuntime(directory);
  const secrets = await readJson(directory.file('secrets'), secretsFile);
  if (!secrets) throw new StartFault(`${directory.file('secrets')} is missing.`);
  const enter = (account: string) => signIn(runtime.url, account, secrets.accounts);
  const as = async (account: string) => apiClient(runtime.url, await enter(account));
  return { root, directory, runtime, password: secrets.accounts, signIn: enter, as };
}
