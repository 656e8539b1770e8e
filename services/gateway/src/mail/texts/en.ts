import type { NoticeKind } from '@interlace/contracts';
import type { Plural } from './phrase.ts';

const days: Plural = { one: '{count} day', other: '{count} days' };
const digestSubject: Plural = {
  one: 'Interlace: {count} notification',
  other: 'Interlace: {count} notifications',
};

/** The source of all mails: other languages are translated from here, and typed against it. */
export const en = {
  /** To somebody who is to join an organisation; `days` is said by the rules below. */
  invitation: {
    subject: 'Invitation to {organisation} on Interlace',
    body: `You are invited to work for {organisation} on Interlace.

Open this link within {days} to accept:
{link}

If you have no account yet, you choose your name and a password there. If you do not know why you get this mail, nothing
needs to be done: without the link nobody can use the invitation.
`,
  },
  /** After which preposition it stands in the invitation decides its case. */
  days,
  /** To somebody whose second factor an administrator removed. */
  secondFactorReset: {
    subject: 'Your second factor on Interlace was removed',
    body: `An administrator removed the second factor of your Interlace account and ended its sessions, as is done when a
device is lost. Sign in with your password and set up a new one.

If you did not ask for this, tell your administrator at once.
`,
  },
  /** To somebody who has forgotten the password. */
  passwordReset: {
    subject: 'A new password for Interlace',
    body: `Open this link within an hour to choose a new password for your Interlace account:
{link}

If you did not ask for this, nothing needs to be done: your password stays as it is.
`,
  },
  /** After the password was changed or set anew. */
  passwordChanged: {
    subject: 'Your password on Interlace was changed',
    body: `The password of your Interlace account was changed, and its other sessions were ended.

If this was not you, ask for a new password on the sign-in page and tell your administrator at once.
`,
  },
  /** To an address that an account has or is to have. */
  emailVerification: {
    subject: 'Verify your address for Interlace',
    body: `Open this link within an hour to verify that this address is yours:
{link}

If you did not ask for this, nothing needs to be done.
`,
  },
  /** To the present address when another is asked for. */
  addressChangeAsked: {
    subject: 'Another address for your Interlace account',
    body: `Somebody who knows the password of your Interlace account asked for mails to go to another address. Until that
address is verified, everything stays as it is.

If this was not you, change your password and tell your administrator at once.
`,
  },
  /** To the former address. */
  addressChanged: {
    subject: 'Your Interlace account has another address',
    body: `Your Interlace account no longer uses this address.

If this was not you, tell your administrator at once.
`,
  },
  /** To those who keep a webhook that was stopped. */
  webhookStopped: {
    subject: 'A webhook was stopped on Interlace',
    body: `News for your organisation could not be delivered to {origin} and are not tried any more. What was waiting is in
the log of deliveries as failed.

Once the receiver answers again, set the webhook to active and replay what you need.

Webhook {id}
`,
  },
  /** What happened, on one line. The city stands before a colon, so that no language has to inflect its name. */
  notices: {
    'section-assigned': '{city}: a section is assigned to you',
    'section-due-soon': '{city}: a section of yours is due soon',
    'section-overdue': '{city}: a section of yours is overdue',
    'section-ready': '{city}: a section is ready for your look',
    'section-returned': '{city}: a section was returned to you',
    commented: '{city}: there is a new comment',
    mentioned: '{city}: you are mentioned in a comment',
    'deadline-near': '{city}: the deadline of the round is near',
    'round-closed': '{city}: the round is closed',
    'extension-asked': '{city}: a later deadline is asked for',
    'extension-granted': '{city}: the later deadline is granted',
    'extension-refused': '{city}: the later deadline is refused',
    'submission-sent': '{city}: the answers were sent in',
    'review-assigned': '{city}: a review is assigned to you',
    'query-opened': '{city}: a reviewer has a query about an answer',
    'query-due-soon': '{city}: a query waits for an answer and is due soon',
    'query-answered': '{city}: a query was answered',
    'query-closed': '{city}: a query is closed',
    'appeal-raised': '{city}: there is an appeal against a review',
    'appeal-decided': '{city}: an appeal is decided',
    'results-released': '{city}: the reviewed results are released',
  } satisfies Record<NoticeKind, string>,
  section: 'Section: {title}',
  question: 'Question: {title}',
  due: 'Due: {due}',
  digestSubject,
  noticesFooter: `You choose what you are told, and how:
{link}`,
};
