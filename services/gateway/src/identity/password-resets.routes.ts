import { problem } from '@interlace/contracts';
import { type App, recordAudit, uuidv7 } from '@interlace/service-kit';
import { z } from 'zod';
import type { GatewayTx } from '../gateway.ts';
import { mailTexts } from '../mail/texts.ts';
import { address } from '../people/people.wire.ts';
import type { Identity } from './identity.routes.ts';
import { NOBODY } from './identity-audit.ts';
import {
  type FoundToken,
  findToken,
  linkRefused,
  mailedToken,
  makeToken,
  takeToken,
} from './mailed-tokens.ts';
import { ownPagesOnly } from './own-pages.ts';
import { demandGoodPassword, newPassword } from './password-rules.ts';
import { signInLimit } from './sign-in.routes.ts';

const tags = ['identity'];

/** For who has forgotten the password: a mail to the address of the account, then a new password with its token. */
export function passwordResetsRoutes(app: App, identity: Identity): void {
  const { auth, attempts, credentials, database, logger, mailer, now, publicUrl } = identity;
  const open = { config: { rateLimit: signInLimit }, onRequest: ownPagesOnly(publicUrl) };

  app.post(
    '/api/v1/password-resets',
    {
      ...open,
      schema: {
        operationId: 'requestPasswordReset',
        tags,
        summary:
          'Ask for a mail with which a new password can be set; the answer is the same for every address',
        body: z.strictObject({ email: address }),
        response: { 202: z.undefined(), 403: problem },
      },
    },
    async (request, reply) => {
      const email = request.body.email.toLowerCase();
      // After the answer, so that its time says nothing of who has an account.
      setImmediate(() => {
        mail(email).catch(() => logger.warn('the mail of a password reset could not be kept'));
      });
      return reply.code(202).send();
    },
  );

  async function mail(email: string): Promise<void> {
    if (!(await attempts.mayMail(email))) return;
    const user = await database.client.user.findUnique({ where: { email, disabledAt: null } });
    if (!user) return;
    await database.transaction(async (tx) => {
      const { id: userId, language } = user;
      const token = await makeToken(tx, { userId, purpose: 'password-reset', email, now: now() });
      const link = new URL(`/password-reset#${token}`, publicUrl).href;
      await mailer.send({ recipient: email, ...mailTexts(language).passwordReset({ link }) }, tx);
      await recordAudit(database.sql(tx), {
        subject: NOBODY,
        organisationId: null,
        action: 'requestPasswordReset',
        object: { kind: 'accounts', id: userId },
        at: now(),
      });
    });
  }

  app.post(
    '/api/v1/password-resets/completions',
    {
      ...open,
      schema: {
        operationId: 'completePasswordReset',
        tags,
        summary: 'Set a new password with the token of the mail; every session of the account ends',
        description: 'The pauses after failed sign-ins end as well. A second factor stays as it is.',
        body: z.strictObject({ token: mailedToken, password: newPassword }),
        response: { 204: z.undefined(), 403: problem },
      },
    },
    async (request, reply) => {
      const { token, password } = request.body;
      const found = await findToken(database, { token, purpose: 'password-reset', now: now() });
      if (found.email !== found.user.email) throw linkRefused();
      await demandGoodPassword(password, found.user);
      const hash = await (await auth.$context).password.hash(password);
      await database.transaction(async (tx) => {
        await takeToken(tx, found);
        await setPassword(tx, found.userId, hash);
        await tx.user.update({ where: { id: found.userId }, data: { emailVerified: true } });
        await mailer.send(
          { recipient: found.email, ...mailTexts(found.user.language).passwordChanged() },
          tx,
        );
        database.afterCommit(tx, credentials.forget);
        await recordAudit(database.sql(tx), { ...entryOf(found, 'completePasswordReset'), at: now() });
      });
      await attempts.clear(found.email);
      return reply.code(204).send();
    },
  );
}

/** The new password, and the end of everything the old one opened: sessions, trusted browsers, steps under way. */
async function setPassword(tx: GatewayTx, userId: string, password: string): Promise<void> {
  const where = { providerId_accountId: { providerId: 'credential', accountId: userId } };
  await tx.account.upsert({
    where,
    create: { id: uuidv7(), userId, ...where.providerId_accountId, password },
    update: { password, updatedAt: new Date() },
  });
  await tx.session.deleteMany({ where: { userId } });
  await tx.verification.deleteMany({ where: { value: userId } });
}

/** Of whoever has shown the token of a mail. */
export function entryOf({ userId, user }: FoundToken, action: string) {
  return {
    subject: userId,
    organisationId: null,
    action,
    object: { kind: 'accounts', id: userId },
    concerns: user.members.map(({ organizationId }) => organizationId),
  };
}
