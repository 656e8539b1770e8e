import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ApiClient, listAll } from '../api-client.ts';
import { StartFault } from '../supervisor/start-fault.ts';
import { organisationByCode } from './directory.ts';
import type { Operator } from './operator.ts';

const user = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  hasSecondFactor: z.boolean(),
  disabledAt: z.string().nullable(),
  memberships: z.array(z.object({ organisationCode: z.string(), roles: z.array(z.string()) })),
});
type User = z.infer<typeof user>;
const session = z.object({ id: z.string(), createdAt: z.string(), userAgent: z.string().nullable() });

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Every account, or those whose name or address holds a word. */
export async function users(operator: Operator, [search = '']: string[]): Promise<number> {
  const administrator = await operator.as('administrator');
  const query = search && `?search=${encodeURIComponent(search)}`;
  const found = await listAll(administrator, `/api/v1/users${query}`, user);
  const width = Math.max(0, ...found.map(({ email }) => email.length));
  for (const one of found)
    print(`${one.email.padEnd(width)}  ${stateOf(one).padEnd(14)}  ${membershipsOf(one)}`);
  return 0;
}

/** Invites an address into an organisation, named by its code. */
export async function invite(operator: Operator, [email, code, role, language]: string[]): Promise<number> {
  if (email === undefined || code === undefined || role === undefined)
    throw new StartFault('Name the address, the code of the organisation and the role.');
  const administrator = await operator.as('administrator');
  const { id: organisationId } = await organisationByCode(administrator, code);
  await administrator.call('POST', '/api/v1/invitations', {
    idempotencyKey: randomUUID(),
    body: { email, organisationId, roles: [role], ...(language && { language }) },
  });
  print(`${email} is invited; on this machine the mail is shown by: npm run interlace -- mails`);
  return 0;
}

/** A change of one account by the administrator, such as `disable`. */
export const changeUser =
  (action: 'disable' | 'enable' | 'reset-second-factor') =>
  async (operator: Operator, [email]: string[]): Promise<number> => {
    const administrator = await operator.as('administrator');
    const { id } = await userByAddress(administrator, email);
    await administrator.call('POST', `/api/v1/users/${id}/${action}`, { idempotencyKey: randomUUID() });
    print(`${email}: done`);
    return 0;
  };

/** Where an account is signed in; with `revoke` all of it ends. */
export async function sessions(operator: Operator, [email, action]: string[]): Promise<number> {
  if (action !== undefined && action !== 'revoke')
    throw new StartFault(`sessions knows revoke, not ${action}.`);
  const administrator = await operator.as('administrator');
  const { id } = await userByAddress(administrator, email);
  const path = `/api/v1/users/${id}/sessions`;
  if (action === 'revoke') {
    await administrator.call('DELETE', path, { idempotencyKey: randomUUID() });
    print(`${email}: every session is ended`);
    return 0;
  }
  for (const { id: sessionId, createdAt, userAgent } of await listAll(administrator, path, session))
    print(`${sessionId}  since ${createdAt}  ${userAgent ?? ''}`);
  return 0;
}

async function userByAddress(administrator: ApiClient, email: string | undefined): Promise<User> {
  if (email === undefined) throw new StartFault('Name the address of the account.');
  const found = await listAll(administrator, `/api/v1/users?search=${encodeURIComponent(email)}`, user);
  const wanted = found.find((one) => one.email === email.toLowerCase());
  if (!wanted) throw new StartFault(`There is no account with the address ${email}.`);
  return wanted;
}

function stateOf({ disabledAt, hasSecondFactor }: User): string {
  if (disabledAt !== null) return 'disabled';
  return hasSecondFactor ? 'second factor' : 'password alone';
}

const membershipsOf = ({ memberships }: User) =>
  memberships.map(({ organisationCode, roles }) => `${organisationCode}: ${roles.join(', ')}`).join('; ');
