import { seededAccounts } from '../../seed/accounts.ts';
import { seedPlatform } from '../../seed/seed-platform.ts';
import { terminal } from '../supervisor/terminal.ts';
import { walkThrough } from '../walk-through/walk-through.ts';
import { audit } from './audit.ts';
import { deadLetters } from './dead-letters.ts';
import { key } from './key.ts';
import { mails } from './mails.ts';
import { mandate } from './mandates.ts';
import type { Operator } from './operator.ts';
import { changeUser, invite, sessions, users } from './people.ts';
import { rebuild } from './rebuild.ts';
import { status } from './status.ts';
import { verify } from './verify.ts';

interface Described {
  /** How it is called. */
  usage: string;
  summary: string;
}

/** Resolves with the exit code. Most commands need a running platform; one that does not is given the repository alone. */
export type Command = Described &
  (
    | { run(operator: Operator, args: string[]): Promise<number> }
    | { runAlone(root: string, args: string[]): Promise<number> }
  );

const print = (text: string) => process.stdout.write(`${text}\n`);

async function accounts({ password }: Operator): Promise<number> {
  const all = seededAccounts();
  const width = Math.max(...all.map(({ email }) => email.length));
  print(`All with the password ${password}\n`);
  for (const { email, roles, title } of all)
    print(`${email.padEnd(width)}  ${roles.join(', ').padEnd(22)}  ${title}`);
  return 0;
}

async function seed({ runtime, directory, password }: Operator): Promise<number> {
  const { signal } = new AbortController();
  await seedPlatform({ origin: runtime.url, directory, password, screen: terminal(), signal, again: true });
  return 0;
}

/** Every command by its name. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['accounts', { usage: 'accounts', summary: 'list the seeded accounts', run: accounts }],
  [
    'key',
    {
      usage: 'key <account> [scope ...]',
      summary: 'make and print an API key of a seeded account',
      run: key,
    },
  ],
  ['users', { usage: 'users [word]', summary: 'accounts, their state and memberships', run: users }],
  [
    'invite',
    {
      usage: 'invite <address> <organisation code> <role> [language]',
      summary: 'invite somebody into an organisation',
      run: invite,
    },
  ],
  [
    'disable',
    { usage: 'disable <address>', summary: 'let an account do nothing more', run: changeUser('disable') },
  ],
  [
    'enable',
    { usage: 'enable <address>', summary: 'let a disabled account in again', run: changeUser('enable') },
  ],
  [
    'reset-second-factor',
    {
      usage: 'reset-second-factor <address>',
      summary: 'take a lost second factor away',
      run: changeUser('reset-second-factor'),
    },
  ],
  [
    'sessions',
    {
      usage: 'sessions <address> [revoke]',
      summary: 'where an account is signed in; end all of it',
      run: sessions,
    },
  ],
  [
    'mandate',
    {
      usage: 'mandate give <city> <organisation> support|evaluation <from> [until] | end <id> <day>',
      summary: 'let an organisation support or evaluate a city, or end that',
      run: mandate,
    },
  ],
  ['mails', { usage: 'mails', summary: 'mails kept for want of a mail server', run: mails }],
  ['status', { usage: 'status', summary: 'what runs, what is ready, how far each consumer is', run: status }],
  [
    'dead-letters',
    {
      usage: 'dead-letters list [service] | show|replay <service> <id> | discard <service> <id> <reason>',
      summary: 'events a service could not handle',
      run: deadLetters,
    },
  ],
  [
    'rebuild',
    { usage: 'rebuild <service>', summary: 'make a projection anew from the log of events', run: rebuild },
  ],
  [
    'verify',
    {
      usage: 'verify <archive>',
      summary: 'compute every figure of a data release again, from its archive alone',
      runAlone: verify,
    },
  ],
  [
    'audit',
    {
      usage: 'audit verify [service] [--expect <service>=<hash>]',
      summary: 'prove that no entry of the audit logs was changed, removed or put in',
      run: audit,
    },
  ],
  ['seed', { usage: 'seed', summary: 'send the seed again; what is there stays as it is', run: seed }],
  [
    'walk-through',
    {
      usage: 'walk-through',
      summary: 'send the survey of an invented city, check its benchmark, review answers of another',
      run: walkThrough,
    },
  ],
]);

export function usage(): string {
  const width = Math.max(...[...commands.values()].map((command) => command.usage.length));
  const lines = [...commands.values()].map(
    (command) => `  ${command.usage.padEnd(width)}  ${command.summary}`,
  );
  return `npm run interlace -- <command>   (add --silent behind run for the bare output)\n\n${lines.join('\n')}\n
All but verify work on the running platform whose data lie in INTERLACE_DATA_DIR (.data).`;
}
