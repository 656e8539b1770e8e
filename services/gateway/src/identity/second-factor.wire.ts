import { requiredText } from '@interlace/contracts';
import { z } from 'zod';

export const authenticatorCode = z
  .string()
  .regex(/^\d{6}$/, 'must be six digits')
  .describe('The six digits the authenticator shows');

export const recoveryCode = z
  .string()
  .regex(/^[A-Za-z0-9]{5}-[A-Za-z0-9]{5}$/, 'must be two groups of five letters or digits')
  .describe('One of the codes shown when the second factor was enrolled');

export const withPassword = z.strictObject({
  password: requiredText(200).describe('The password of the account, once more'),
});

const recoveryCodes = z.array(z.string()).describe('Each is good once; they are shown this one time');

export const enrolment = z
  .object({
    uri: z.string().describe('otpauth:// address for an authenticator, often shown as a QR code'),
    recoveryCodes,
  })
  .meta({ id: 'SecondFactorEnrolment' });

export const renewedCodes = z.object({ recoveryCodes }).meta({ id: 'RecoveryCodes' });
