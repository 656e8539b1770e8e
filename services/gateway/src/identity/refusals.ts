interface Refusal {
  /** Code of the problem document. */
  problem: string;
  detail: string;
  /** JSON pointer to the member of the body it is about. */
  name?: string;
  /** Seconds to wait. */
  retryAfter?: number;
}

const SIGN_IN: Refusal = {
  problem: 'sign-in-refused',
  detail: 'There is no account with this address and password.',
};
const NO_SESSION: Refusal = { problem: 'sign-in-refused', detail: 'The account cannot be signed in to.' };
const PASSWORD: Refusal = {
  problem: 'password-refused',
  detail: 'This is not the password of the account.',
  name: '/password',
};
const CHALLENGE: Refusal = {
  problem: 'second-factor-over',
  detail: 'The sign-in this belongs to is over; begin again with address and password.',
};
const WITHOUT_FACTOR: Refusal = {
  problem: 'second-factor-absent',
  detail: 'The account has no second factor.',
};
const PASSKEY: Refusal = {
  problem: 'passkey-refused',
  detail: 'The passkey could not be verified; begin again with new options.',
  name: '/response',
};

/** What the library's refusals mean to the caller, by the library's own codes. */
const refusals: Readonly<Record<string, Refusal>> = {
  INVALID_EMAIL_OR_PASSWORD: SIGN_IN,
  INVALID_EMAIL: SIGN_IN,
  // Of a disabled account: as if the password were wrong.
  FAILED_TO_CREATE_SESSION: SIGN_IN,
  UNABLE_TO_CREATE_SESSION: NO_SESSION,
  UNAUTHORIZED: { problem: 'session-needed', detail: 'Sign in first; this needs a session cookie.' },
  SESSION_NOT_FRESH: {
    problem: 'session-not-fresh',
    detail: 'Sign in again; this is for sessions that have just begun.',
  },
  INVALID_PASSWORD: PASSWORD,
  INVALID_CODE: { problem: 'code-refused', detail: 'The code is not, or no longer, good.', name: '/code' },
  INVALID_BACKUP_CODE: {
    problem: 'code-refused',
    detail: 'The recovery code is not, or no longer, good.',
    name: '/recoveryCode',
  },
  INVALID_TWO_FACTOR_COOKIE: CHALLENGE,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: CHALLENGE,
  ACCOUNT_TEMPORARILY_LOCKED: {
    problem: 'sign-in-locked',
    detail: 'Too many wrong codes; try again in a quarter of an hour.',
    retryAfter: 900,
  },
  TOTP_ALREADY_ENABLED: {
    problem: 'second-factor-present',
    detail: 'The account has a second factor; remove it first.',
  },
  TOTP_NOT_ENABLED: WITHOUT_FACTOR,
  TWO_FACTOR_NOT_ENABLED: WITHOUT_FACTOR,
  BACKUP_CODES_NOT_ENABLED: WITHOUT_FACTOR,
  CHALLENGE_NOT_FOUND: PASSKEY,
  FAILED_TO_VERIFY_REGISTRATION: PASSKEY,
  AUTHENTICATION_FAILED: PASSKEY,
  PASSKEY_NOT_FOUND: PASSKEY,
  YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: PASSKEY,
  PREVIOUSLY_REGISTERED: {
    problem: 'passkey-present',
    detail: 'This passkey is registered already.',
    name: '/response',
  },
  PROVIDER_NOT_FOUND: {
    problem: 'provider-unavailable',
    detail: 'The provider cannot be reached at the moment.',
  },
};

/** Pure. Undefined for a refusal nobody foresaw. */
export function knownRefusal(code: string): Refusal | undefined {
  return refusals[code];
}

/** Pure. A refusal nobody foresaw is told without its words, which may name people. */
export function refusalOf(code: string): Refusal {
  return knownRefusal(code) ?? { problem: 'identity-refused', detail: 'The request cannot be carried out.' };
}
