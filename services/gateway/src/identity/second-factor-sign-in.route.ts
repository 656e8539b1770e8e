import { problem } from '@interlace/contracts';
import { type App, DomainError } from '@interlace/service-kit';
import { z } from 'zod';
import type { Identity } from './identity.routes.ts';
import { consult, headersWithout, passCookies } from './library.ts';
import { ownPagesOnly } from './own-pages.ts';
import { recoveryDigest } from './recovery-codes.ts';
import { refusalOf } from './refusals.ts';
import { authenticatorCode, recoveryCode } from './second-factor.wire.ts';
import { sessionBegan } from './session-began.ts';
import { signInLimit } from './sign-in.routes.ts';
import { spendCode } from './spent-codes.ts';

const step = z
  .strictObject({
    code: authenticatorCode.optional(),
    recoveryCode: recoveryCode.optional(),
    trustDevice: z
      .boolean()
      .default(false)
      .describe('True lets this browser in with the password alone for 30 days'),
  })
  .refine((body) => (body.code === undefined) !== (body.recoveryCode === undefined), {
    path: ['code'],
    message: 'send either a code or a recoveryCode',
  });

/** The second step of signing in. Five wrong codes end the sign-in, ten in a row lock the factor for 15 minutes. */
export function secondFactorSignInRoute(app: App, identity: Identity): void {
  const { auth, database, now, publicUrl, secret, sessionCookie } = identity;
  app.post(
    '/api/v1/sign-ins/second-factor',
    {
      config: { rateLimit: signInLimit },
      onRequest: ownPagesOnly(publicUrl),
      schema: {
        operationId: 'signInWithSecondFactor',
        tags: ['identity'],
        summary: 'The second step of signing in: a code of the authenticator, or a recovery code',
        description:
          'A code is good once. It belongs to the sign-in of the cookie, which is over after ten minutes.',
        body: step,
        response: { 204: z.undefined(), 401: problem, 403: problem },
      },
    },
    async (request, reply) => {
      const { code, recoveryCode: spare, trustDevice } = request.body;
      const asked = {
        // Whoever is signed in already would be asked for that account's code, without a limit.
        headers: headersWithout(request, sessionCookie),
        returnHeaders: true,
      } as const;
      const { headers, response } = await consult(() =>
        code === undefined
          ? auth.api.verifyBackupCode({
              body: { code: recoveryDigest(secret, spare ?? ''), trustDevice },
              ...asked,
            })
          : auth.api.verifyTOTP({ body: { code, trustDevice }, ...asked }),
      );
      const { token, user } = response;
      const at = now();
      if (code !== undefined && !(await spendCode(database.pool, { secret, userId: user.id, code, at }))) {
        // Nobody has been told of this session yet.
        await database.client.session.deleteMany({ where: { token } });
        const { problem: kind, detail, name = '/code' } = refusalOf('INVALID_CODE');
        throw new DomainError(kind, detail, {
          invalidParams: [{ name, code: kind, reason: 'was used before' }],
        });
      }
      passCookies(reply, headers);
      await sessionBegan(identity, request, {
        token: token ?? '',
        action: 'signInWithSecondFactor',
        hasTwoFactors: true,
      });
      return reply.code(204).send();
    },
  );
}
