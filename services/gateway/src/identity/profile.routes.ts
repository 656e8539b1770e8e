import { organisationKind, problem, requiredText, role, uuid } from '@interlace/contracts';
import { type App, command, digest } from '@interlace/service-kit';
import { z } from 'zod';
import { mailTexts } from '../mail/texts.ts';
import { replanDeliveries } from '../notifications/replan.ts';
import { rolesFrom } from '../people/membership.ts';
import { address, language, timeZone } from '../people/people.wire.ts';
import { DEFAULT_TIME_ZONE } from './auth.ts';
import { mailVerification } from './email-verifications.routes.ts';
import type { Identity } from './identity.routes.ts';
import { recordOwnChange } from './identity-audit.ts';
import { askLibrary, headersOf } from './library.ts';
import { ownSession } from './own-session.ts';
import { demandGoodPassword, newPassword } from './password-rules.ts';
import { demandsFactor } from './principal-of-session.ts';
import { provePassword } from './sign-in.routes.ts';

const tags = ['identity'];
const name = requiredText(120);

const profile = z
  .object({
    id: uuid,
    name: z.string(),
    email: z.string(),
    isEmailVerified: z.boolean(),
    language: z.string(),
    timeZone: z.string().describe('IANA time zone: of digests, quiet hours and the dates in mails'),
    hasSecondFactor: z.boolean(),
    needsSecondFactor: z
      .boolean()
      .describe(
        'True where the roles of the account are nothing in a session that began without a second factor',
      ),
    memberships: z
      .array(
        z.object({
          id: uuid,
          organisationId: uuid,
          organisationName: z.string(),
          organisationKind,
          roles: z.array(role),
        }),
      )
      .describe('The organisations of the account, the first joined first'),
  })
  .meta({ id: 'Profile' });

/** The own account: how one is called and written to, and the password. */
export function profileRoutes(app: App, identity: Identity): void {
  const { attempts, auth, config, credentials, database, mailer, now } = identity;

  app.get(
    '/api/v1/profile',
    {
      config: { untagged: true },
      schema: {
        operationId: 'getProfile',
        tags,
        summary: 'The own account',
        response: { 200: profile },
      },
    },
    async (request) => {
      const { user, session } = await ownSession(identity, request);
      const memberships = await ownMemberships(identity, user.id);
      const roles = memberships.flatMap((membership) => membership.roles);
      const hasSecondFactor = user.twoFactorEnabled === true;
      return {
        id: user.id,
        name: user.name,
        email: user.email,
        isEmailVerified: user.emailVerified,
        language: user.language ?? 'en',
        timeZone: user.timeZone ?? DEFAULT_TIME_ZONE,
        hasSecondFactor,
        needsSecondFactor:
          !session.hasTwoFactors && demandsFactor({ roles }, config.INTERLACE_REQUIRE_SECOND_FACTOR),
        memberships,
      };
    },
  );

  app.patch(
    '/api/v1/profile',
    {
      schema: {
        operationId: 'changeProfile',
        tags,
        summary: 'Change how one is called, the language of mails, or the time zone',
        body: z.strictObject({
          name: name.optional(),
          language: language.optional(),
          timeZone: timeZone.optional(),
        }),
        response: { 204: z.undefined() },
      },
    },
    command(database, async ({ request, tx, principal: { subject: id } }) => {
      const { body } = request;
      await tx.user.updateMany({ where: { id }, data: body });
      if (body.timeZone !== undefined) await replanDeliveries(database.sql(tx), id, now());
      const after = {
        ...(body.name !== undefined && { name: digest(body.name) }),
        ...(body.language !== undefined && { language: body.language }),
        ...(body.timeZone !== undefined && { timeZone: body.timeZone }),
      };
      return { status: 204, audit: { object: { kind: 'accounts', id }, after } };
    }),
  );

  app.post(
    '/api/v1/profile/email',
    {
      schema: {
        operationId: 'changeEmail',
        tags,
        summary:
          'Ask for another address; it becomes the account’s once the link in the mail to it is followed',
        description:
          'The present address gets a notice. The answer is the same for an address that is taken.',
        body: z.strictObject({ email: address, password: requiredText(200) }),
        response: { 202: z.undefined() },
      },
    },
    async (request, reply) => {
      const own = await ownSession(identity, request);
      const { user } = own;
      await provePassword(identity, request, { email: user.email, password: request.body.password });
      const email = request.body.email.toLowerCase();
      // A handful goes to one address, whoever asks: its owner may not know this platform.
      if (!(await attempts.mayMail(email))) return reply.code(202).send();
      const language = user.language ?? 'en';
      await database.transaction(async (tx) => {
        await mailer.send({ recipient: user.email, ...mailTexts(language).addressChangeAsked() }, tx);
        if ((await tx.user.count({ where: { email } })) > 0) return;
        await mailVerification(tx, identity, { userId: user.id, language, email });
      });
      await recordOwnChange(identity, own, 'changeEmail');
      return reply.code(202).send();
    },
  );

  app.post(
    '/api/v1/profile/password',
    {
      schema: {
        operationId: 'changePassword',
        tags,
        summary: 'Change the password; all other sessions end, and this one gets another cookie',
        body: z.strictObject({ currentPassword: requiredText(200), newPassword }),
        response: { 204: z.undefined(), 409: problem },
      },
    },
    async (request, reply) => {
      const { currentPassword, newPassword: chosen } = request.body;
      const own = await ownSession(identity, request);
      const { user, session } = own;
      await demandGoodPassword(chosen, user, '/newPassword');
      await provePassword(identity, request, {
        email: user.email,
        password: currentPassword,
        field: '/currentPassword',
      });
      const { token } = await askLibrary(reply, () =>
        auth.api.changePassword({
          body: { currentPassword, newPassword: chosen, revokeOtherSessions: true },
          headers: headersOf(request),
          returnHeaders: true,
        }),
      );
      const data = {
        activeOrganizationId: session.activeOrganizationId ?? null,
        hasTwoFactors: session.hasTwoFactors ?? false,
      };
      if (token) await database.client.session.updateMany({ where: { token }, data });
      // Browsers that were trusted with the former password.
      await database.client.verification.deleteMany({ where: { value: user.id } });
      await mailer.send({ recipient: user.email, ...mailTexts(user.language ?? 'en').passwordChanged() });
      credentials.forget();
      await recordOwnChange(identity, own, 'changePassword');
      return reply.code(204).send();
    },
  );
}

async function ownMemberships({ database }: Pick<Identity, 'database'>, userId: string) {
  const rows = await database.client.member.findMany({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    include: { organization: true },
  });
  return rows.map(({ id, role: held, organization }) => {
    const kind = organisationKind.parse(organization.kind);
    return {
      id,
      organisationId: organization.id,
      organisationName: organization.name,
      organisationKind: kind,
      roles: rolesFrom(held, kind),
    };
  });
}
