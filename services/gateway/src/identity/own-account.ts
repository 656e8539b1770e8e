import { type Principal, uuid } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit';

/** The account a caller is: a key, and a token of something else, is none. @throws DomainError `session-needed` */
export function ownAccount({ subject, scopes }: Principal): string {
  const account = uuid.safeParse(subject);
  if (account.success && scopes === undefined) return account.data;
  throw new DomainError('session-needed', 'This is for people, not for keys.');
}
