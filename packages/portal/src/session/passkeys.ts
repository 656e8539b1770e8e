import type { operations, PasskeyCreationOptions, PasskeyRequestOptions } from '@interlace/api-client';

type ResponseTo<Operation extends 'addPasskey' | 'signInWithPasskey'> =
  operations[Operation]['requestBody']['content']['application/json']['response'];

/** What this browser can do: older ones know passkeys and not their form as JSON. */
export const knowsPasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** Beside credProps browsers report extensions nobody asked for. */
function withoutUnasked(credential: PublicKeyCredential): unknown {
  const { clientExtensionResults: _, ...told } = credential.toJSON();
  return told;
}

/** Null where the person turned away, waited too long or has no such passkey: which of it the browser tells nobody. */
async function ask<Answer>(question: Promise<Credential | null>): Promise<Answer | null> {
  try {
    const credential = await question;
    return credential instanceof PublicKeyCredential ? (withoutUnasked(credential) as Answer) : null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Asks the device for one of its passkeys. */
export function showPasskey(options: PasskeyRequestOptions): Promise<ResponseTo<'signInWithPasskey'> | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as never);
  return ask(navigator.credentials.get({ publicKey }));
}

/** Has the device make a passkey. */
export function makePasskey(options: PasskeyCreationOptions): Promise<ResponseTo<'addPasskey'> | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as never);
  return ask(navigator.credentials.create({ publicKey }));
}
