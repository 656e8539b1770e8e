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
};

const texts: Readonly<Record<string, Partial<typeof en>>> = { en };

/** The mails in a language (ISO 639-1). */
export const mailTexts = (language: string): typeof en => ({ ...en, ...texts[language] });
