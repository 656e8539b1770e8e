interface Refusal {
  /** Code of the problem document. */
  problem: string;
  detail: string;
  /** The field it is about. */
  name?: string;
}

const SIGN_IN: Refusal = {
  problem: 'sign-in-refused',
  detail: 'There is no account with this address and password.',
};

/** What the library's refusals mean to the caller, by the library's own codes. */
const refusals: Readonly<Record<string, Refusal>> = {
  INVALID_EMAIL_OR_PASSWORD: SIGN_IN,
  INVALID_EMAIL: SIGN_IN,
  FAILED_TO_CREATE_SESSION: SIGN_IN,
};

/** Pure. A refusal nobody foresaw is told without its words, which may name people. */
export function refusalOf(code: string): Refusal {
  return refusals[code] ?? { problem: 'identity-refused', detail: 'The request cannot be carried out.' };
}
