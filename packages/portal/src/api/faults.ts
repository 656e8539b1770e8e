import { ApiProblem, type ProblemBody } from '@interlace/api-client';
import type { TFunction } from 'i18next';

/** What a form shows: a fault of the whole, and faults at the fields the API named. */
export interface Faults {
  readonly whole?: string;
  /** The stable code of a refusal, where a page goes on differently after some. */
  readonly code?: string;
  /** By name of the field: `email` of `/email`, `answers/edu.q1` of `/answers/edu.q1`. */
  readonly fields: Readonly<Record<string, string>>;
}

export const noFaults: Faults = { fields: {} };

/** Codes that mean the same to a person. */
const sameAs: Readonly<Record<string, string>> = {
  'role-not-allowed': 'not-allowed',
  'key-scope-missing': 'not-allowed',
  'token-missing': 'not-signed-in',
  'token-expired': 'not-signed-in',
  'rate-limited': 'too-many-requests',
  'database-unavailable': 'unreachable',
  'keys-unavailable': 'unreachable',
  'service-busy': 'unreachable',
  'shutting-down': 'unreachable',
  'upstream-unavailable': 'unreachable',
  'upstream-timeout': 'unreachable',
  'upstream-broke-off': 'unreachable',
};

/** A text for a stable code, in the person's language; the API's own (English) words where there is none. */
function textOf(t: TFunction<'problems'>, code: string | undefined, words: string): string {
  if (code === undefined) return words;
  return t((sameAs[code] ?? code) as 'unknown', { defaultValue: words });
}

function faultsOfProblem(t: TFunction<'problems'>, problem: ProblemBody): Faults {
  const fields = Object.fromEntries(
    (problem.invalidParams ?? []).map(({ name, code, reason }) => [
      name.replace(/^\//, ''),
      textOf(t, code, reason),
    ]),
  );
  const whole = textOf(t, problem.code, problem.detail ?? problem.title);
  return { whole, code: problem.code, fields };
}

/** What went wrong, in words for the person in front of the form. Pure. */
export function faultsOf(t: TFunction<'problems'>, error: unknown): Faults {
  if (error === null || error === undefined) return noFaults;
  if (error instanceof ApiProblem) return faultsOfProblem(t, error.problem);
  return { whole: t('unreachable'), fields: {} };
}
