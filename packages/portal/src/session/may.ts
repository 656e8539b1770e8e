import type { operations } from '@interlace/api-client';
import { rights } from '@interlace/contracts/rights';
import type { Session } from './session.ts';

/** Whether the platform's table of rights opens a route to this person. Which objects it reaches is another matter. Pure. */
export function may({ principal }: Pick<Session, 'principal'>, operation: keyof operations): boolean {
  const who = rights[operation]?.who;
  if (who === 'open' || who === 'anyone') return true;
  return who?.some((role) => principal.roles.includes(role)) ?? false;
}
