import { instant, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';

const base64url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[\w-]+$/, 'must be base64url');
const transports = z.array(z.string().regex(/^[a-z-]{1,20}$/)).max(10);

const credential = {
  id: base64url(1_400),
  rawId: base64url(1_400),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
};

const clientExtensionResults = z
  .strictObject({ credProps: z.strictObject({ rk: z.boolean().optional() }).optional() })
  .default({});

/** What `navigator.credentials.create()` gives, as its toJSON() says it (WebAuthn Level 3, 5.1). */
const attestation = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: base64url(4_000),
    attestationObject: base64url(16_000),
    transports: transports.optional(),
    // Said once more in the object above, from which it is read.
    authenticatorData: base64url(4_000).optional(),
    publicKey: base64url(4_000).optional(),
    publicKeyAlgorithm: z.int().optional(),
  }),
  clientExtensionResults,
});

/** What `navigator.credentials.get()` gives. */
const assertion = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: base64url(4_000),
    authenticatorData: base64url(4_000),
    signature: base64url(2_000),
    userHandle: base64url(200).optional(),
  }),
  clientExtensionResults,
});

export const newPasskey = z.strictObject({
  name: requiredText(80).describe('How its owner tells it from others'),
  response: attestation,
});

export const shownPasskey = z.strictObject({ response: assertion });

export const passkeyBody = z
  .object({
    id: uuid,
    name: z.string(),
    addedAt: instant.nullable(),
    isSynchronised: z.boolean().describe('True where its owner has it on other devices too'),
  })
  .meta({ id: 'Passkey' });

/** Options for the browser's credentials API, as JSON; passed on as they are. */
export const creationOptions = z.looseObject({ challenge: z.string() }).meta({
  id: 'PasskeyCreationOptions',
  description: 'For PublicKeyCredential.parseCreationOptionsFromJSON()',
});
export const requestOptions = z
  .looseObject({ challenge: z.string(), userVerification: z.literal('required') })
  .meta({
    id: 'PasskeyRequestOptions',
    description: 'For PublicKeyCredential.parseRequestOptionsFromJSON()',
  });
