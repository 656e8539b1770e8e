/** What a mail says. A language is translated by translating this file's `en`; what it lacks is said in English. */
interface MailText {
  subject: string;
  body: string;
}

const en = {
  /** To somebody who is to join an organisation. */
  invitation: ({
    organisation,
    link,
    days,
  }: {
    organisation: string;
    link: string;
    days: number;
  }): MailText => ({
    subject: `Invitation to ${organisation} on Interlace`,
    body: `You are invited to work for ${organisation} on Interlace.

Open this link within ${days} days to accept:
${link}

If you have no account yet, you choose your name and a password there. If you do not know why you get this mail, nothing
needs to be done: without the link nobody can use the invitation.
`,
  }),
  /** To somebody whose second factor an administrator removed. */
  secondFactorReset: (): MailText => ({
    subject: 'Your second factor on Interlace was removed',
    body: `An administrator removed the second factor of your Interlace account and ended its sessions, as is done when a
device is lost. Sign in with your password and set up a new one.

If you did not ask for this, tell your administrator at once.
`,
  }),
  /** To somebody who has forgotten the password. */
  passwordReset: ({ link }: { link: string }): MailText => ({
    subject: 'A new password for Interlace',
    body: `Open this link within an hour to choose a new password for your Interlace account:
${link}

If you did not ask for this, nothing needs to be done: your password stays as it is.
`,
  }),
  /** After the password was changed or set anew. */
  passwordChanged: (): MailText => ({
    subject: 'Your password on Interlace was changed',
    body: `The password of your Interlace account was changed, and its other sessions were ended.

If this was not you, ask for a new password on the sign-in page and tell your administrator at once.
`,
  }),
  /** To an address that an account has or is to have. */
  emailVerification: ({ link }: { link: string }): MailText => ({
    subject: 'Verify your address for Interlace',
    body: `Open this link within an hour to verify that this address is yours:
${link}

If you did not ask for this, nothing needs to be done.
`,
  }),
  /** To the present address when another is asked for. */
  addressChangeAsked: (): MailText => ({
    subject: 'Another address for your Interlace account',
    body: `Somebody who knows the password of your Interlace account asked for mails to go to another address. Until that
address is verified, everything stays as it is.

If this was not you, change your password and tell your administrator at once.
`,
  }),
  /** To the former address. */
  addressChanged: (): MailText => ({
    subject: 'Your Interlace account has another address',
    body: `Your Interlace account no longer uses this address.

If this was not you, tell your administrator at once.
`,
  }),
  /** To those who keep a webhook that was stopped. */
  webhookStopped: ({ origin, id }: { origin: string; id: string }): MailText => ({
    subject: 'A webhook was stopped on Interlace',
    body: `News for your organisation could not be delivered to ${origin} and are not tried any more. What was waiting is in
the log of deliveries as failed.

Once the receiver answers again, set the webhook to active and replay what you need.

Webhook ${id}
`,
  }),
};

const texts: Readonly<Record<string, Partial<typeof en>>> = { en };

/** The mails in a language (ISO 639-1). */
export const mailTexts = (language: string): typeof en => ({ ...en, ...texts[language] });
