import { problem } from '@interlace/contracts';
import { type App, recordAudit } from '@interlace/service-kit';
import { z } from 'zod';
import type { GatewayTx } from '../gateway.ts';
import { mailTexts } from '../mail/texts.ts';
import { address } from '../people/people.wire.ts';
import type { Identity } from './identity.routes.ts';
import { findToken, linkRefused, mailedToken, makeToken, takeToken } from './mailed-tokens.ts';
import { ownPagesOnly } from './own-pages.ts';
import { entryOf } from './password-resets.routes.ts';
import { signInLimit } from './sign-in.routes.ts';

const tags = ['identity'];

/** Proving that an address is one's own: that of the account, or the one it is to have. */
export function emailVerificationsRoutes(app: App, identity: Identity): void {
  const { attempts, credentials, database, logger, mailer, now, publicUrl } = identity;
  const open = { config: { rateLimit: signInLimit }, onRequest: ownPagesOnly(publicUrl) };

  app.post(
    '/api/v1/email-verifications',
    {
      ...open,
      schema: {
        operationId: 'requestEmailVerification',
        tags,
        summary:
          'Ask for a mail that verifies the address of an account; the answer is the same for every address',
        body: z.strictObject({ email: address }),
        response: { 202: z.undefined(), 403: problem },
      },
    },
    async (request, reply) => {
      const email = request.body.email.toLowerCase();
      setImmediate(() => {
        mail(email).catch(() => logger.warn('the mail of a verification could not be kept'));
      });
      return reply.code(202).send();
    },
  );

  async function mail(email: string): Promise<void> {
    if (!(await attempts.mayMail(email))) return;
    const user = await database.client.user.findUnique({
      where: { email, disabledAt: null, emailVerified: false },
    });
    if (!user) return;
    const { id: userId, language } = user;
    await database.transaction((tx) => mailVerification(tx, identity, { userId, language, email }));
  }

  app.post(
    '/api/v1/email-verifications/completions',
    {
      ...open,
      schema: {
        operationId: 'completeEmailVerification',
        tags,
        summary:
          'Verify an address with the token of the mail; an address asked for becomes that of the account',
        body: z.strictObject({ token: mailedToken }),
        response: { 204: z.undefined(), 403: problem },
      },
    },
    async (request, reply) => {
      const { token } = request.body;
      const found = await findToken(database, { token, purpose: 'email-verification', now: now() });
      const { email, userId, user } = found;
      await database.transaction(async (tx) => {
        await takeToken(tx, found);
        if (email !== user.email) {
          // Links to the former address open nothing any more.
          await tx.mailedToken.deleteMany({ where: { userId } });
          if ((await tx.user.count({ where: { email } })) > 0) throw linkRefused();
          await mailer.send({ recipient: user.email, ...mailTexts(user.language).addressChanged() }, tx);
        }
        await tx.user.update({ where: { id: userId }, data: { email, emailVerified: true } });
        database.afterCommit(tx, credentials.forget);
        await recordAudit(database.sql(tx), { ...entryOf(found, 'completeEmailVerification'), at: now() });
      });
      return reply.code(204).send();
    },
  );
}

/** Leaves a mail with the token that verifies an address. */
export async function mailVerification(
  tx: GatewayTx,
  { mailer, now, publicUrl }: Pick<Identity, 'mailer' | 'now' | 'publicUrl'>,
  { userId, language, email }: { userId: string; language: string; email: string },
): Promise<void> {
  const token = await makeToken(tx, { userId, purpose: 'email-verification', email, now: now() });
  const link = new URL(`/email-verification#${token}`, publicUrl).href;
  await mailer.send({ recipient: email, ...mailTexts(language).emailVerification({ link }) }, tx);
}
