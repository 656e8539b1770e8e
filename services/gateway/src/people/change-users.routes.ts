import { organisationKind } from '@interlace/contracts';
import { type App, type CommandResult, command, DomainError, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import type { Gateway, GatewayTx } from '../gateway.ts';
import { mailTexts } from '../mail/texts.ts';
import { demandSuccessor, oneAfterTheOther, rolesFrom } from './membership.ts';
import { idParams } from './people.wire.ts';

const tags = ['people'];
const response = { 204: z.undefined() };

interface Account {
  id: string;
  email: string;
  language: string;
  disabledAt: Date | null;
  members: { organizationId: string; role: string; organization: { kind: string } }[];
}

/** What an administrator may do to an account: disable, enable, take the second factor away, end its sessions. */
export function changeUsersRoutes(app: App, { attempts, database, mailer, credentials, now }: Gateway): void {
  const change = (work: (tx: GatewayTx, account: Account, callerId: string) => Promise<CommandResult>) =>
    command<GatewayTx, { id: string }, unknown, unknown>(database, async ({ request, tx, principal }) => {
      await oneAfterTheOther(database, tx);
      const account = await tx.user.findUnique({
        where: { id: request.params.id },
        include: { members: { include: { organization: true } } },
      });
      if (!account) throw notFound('The user');
      const result = await work(tx, account, principal.subject);
      database.afterCommit(tx, credentials.forget);
      const concerns = account.members.map(({ organizationId }) => organizationId);
      return { ...result, audit: result.audit === null ? null : { ...result.audit, concerns } };
    });

  app.post(
    '/api/v1/users/:id/disable',
    {
      schema: {
        operationId: 'disableUser',
        tags,
        summary: 'Disable an account: it ends its sessions, stops its API keys and lets nobody sign in',
        params: idParams,
        response,
      },
    },
    change(async (tx, account, callerId) => {
      if (account.disabledAt !== null) return { status: 204, audit: null };
      if (account.id === callerId) throw new DomainError('own-rights', 'Nobody disables himself.');
      await demandAnotherAdministrator(tx, account);
      await tx.user.update({ where: { id: account.id }, data: { disabledAt: now() } });
      await tx.session.deleteMany({ where: { userId: account.id } });
      return { status: 204, audit: { before: { isDisabled: false }, after: { isDisabled: true } } };
    }),
  );

  app.post(
    '/api/v1/users/:id/enable',
    {
      schema: {
        operationId: 'enableUser',
        tags,
        summary: 'Enable an account that was disabled',
        params: idParams,
        response,
      },
    },
    change(async (tx, account) => {
      if (account.disabledAt === null) return { status: 204, audit: null };
      await tx.user.update({ where: { id: account.id }, data: { disabledAt: null } });
      return { status: 204, audit: { before: { isDisabled: true }, after: { isDisabled: false } } };
    }),
  );

  app.post(
    '/api/v1/users/:id/reset-second-factor',
    {
      schema: {
        operationId: 'resetSecondFactor',
        tags,
        summary:
          'Take a lost second factor away; the account is told by mail, its sessions end, and so do pauses after failed sign-ins',
        params: idParams,
        response,
      },
    },
    change(async (tx, { id, email, language }) => {
      await tx.twoFactor.deleteMany({ where: { userId: id } });
      await tx.user.update({ where: { id }, data: { twoFactorEnabled: false } });
      // Browsers that were to be trusted without a second factor, and sign-ins that wait for it.
      await tx.verification.deleteMany({ where: { value: id } });
      await attempts.clear(email);
      await tx.session.deleteMany({ where: { userId: id } });
      await mailer.send({ recipient: email, ...mailTexts(language).secondFactorReset() }, tx);
      return { status: 204, audit: {} };
    }),
  );
}

/** A city whose only coordinator is disabled gets another from an administrator; the platform needs one for that. */
async function demandAnotherAdministrator(tx: GatewayTx, { id: userId, members }: Account): Promise<void> {
  for (const { organizationId, role, organization } of members) {
    const kind = organisationKind.parse(organization.kind);
    const roles = rolesFrom(role, kind).filter((one) => one === 'platform-administrator');
    await demandSuccessor(tx, { userId, organisation: { id: organizationId, kind }, roles }, []);
  }
}
