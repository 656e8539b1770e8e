import { redirect } from '@tanstack/react-router';

type TokenPage = '/invitation' | '/password-reset' | '/email-verification';

/** What stands behind # in a link of a mail. */
const TOKEN = /^[\w-]{43}$/;
const kept = new Map<TokenPage, string>();

/**
 * The token of the link a page was opened with. It is taken out of the address before the page is shown, so that it
 * stays neither in sight nor in the history.
 */
export function mailedToken(
  page: TokenPage,
  { hash }: { readonly hash: string },
): { token: string | undefined } {
  if (hash === '') return { token: kept.get(page) };
  const token = hash.replace(/^#/, '');
  if (TOKEN.test(token)) kept.set(page, token);
  else kept.delete(page);
  throw redirect({ to: page, hash: '', replace: true });
}

/** Once it was used it is good for nothing. */
export const forgetToken = (page: TokenPage): void => void kept.delete(page);
