import { z } from 'zod';
import type { Role } from './principal.ts';

/** What an API key may be good for. A key opens a route only where the route names one of its scopes. */
export const scopes = [
  'registry:read',
  'instruments:read',
  'submissions:read',
  'submissions:write',
  'scores:read',
  'statistics:read',
] as const;
export const scope = z.enum(scopes);
export type Scope = z.infer<typeof scope>;

/** Which objects a right reaches. What lies outside answers as if it did not exist. */
export const reaches = {
  public: 'What is published: the same for everybody, without a token',
  'signed-in': 'What every account may know: the same for all of them',
  'own-account': "The caller's own account",
  'own-organisation': "What belongs to the caller's organisation",
  'own-city': 'The city the caller works for',
  'own-city-or-office': 'The city the caller works for; for an office, cities of the networks it belongs to',
  'draft-in-sight': 'Submissions of the own city, and of cities supported in that round',
  'sent-in-sight': 'Sent versions of cities evaluated in that round',
  'review-in-sight':
    'Reviews of sent versions: of the own city, and of cities supported or evaluated in that round',
  'submission-in-sight': 'Drafts in sight, and sent versions of cities evaluated in that round',
  'scores-in-sight':
    'Scores of the own city, of mandated cities in that round, and of networks of the office',
  'named-figures':
    'Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round',
  'whole-sample': 'Rounds of networks of the organisation, every city by name',
  'answers-in-sight': 'Answers of the own city, and of mandated cities in that round',
  'mandates-in-sight': 'Mandates of the own organisation, and those of networks of the office',
  'network-of-office': 'Networks the office belongs to, their rounds and members',
  platform: 'Everything of this kind on the platform',
} as const;
export type Reach = keyof typeof reaches;

/** Everybody, every signed-in account, or bearers of at least one of these roles. */
export type Who = 'open' | 'anyone' | readonly Role[];

export interface Right {
  readonly who: Who;
  readonly over: Reach;
  /** The scope an API key needs; without one no key opens the route. */
  readonly key?: Scope;
}
