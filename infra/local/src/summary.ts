import { namedAccounts } from '../seed/accounts.ts';
import { addressOf } from './api-client.ts';

export interface Ready {
  url: string;
  bus: string;
  /** The data directory. */
  data: string;
  logs: string;
  password: string;
}

/** What a newcomer needs once everything runs: one address, ready-made sign-ins, where data lies. Pure. */
export function summary({ url, bus, data, logs, password }: Ready): string {
  const width = Math.max(...namedAccounts.map(({ account }) => addressOf(account).length));
  const accounts = namedAccounts.map(
    ({ account, title }) => `    ${addressOf(account).padEnd(width)}  ${title}`,
  );
  // By name: the cookie of a session and a passkey belong to it.
  const portal = url.replace('127.0.0.1', 'localhost');
  return `
Interlace is ready: ${portal}/

  Ready-made accounts, all with the password ${password}
${accounts.join('\n')}
    Every EPI and every Sandbox city has a coordinator too: npm run interlace -- accounts

  The API is described at:      ${portal}/api/docs
  Every command:                npm run interlace -- --help
  Events travel on:             ${bus}
  Data lies in:                 ${data}
  Logs lie in:                  ${logs}

Ctrl-C stops everything; the data stay.`;
}
