import { textsIn } from './texts/languages.ts';
import { fill, type MailTemplate, plural } from './texts/phrase.ts';

/** What a mail says. */
export interface MailText {
  subject: string;
  body: string;
}

/** The mails about accounts in a language (ISO 639-1): in English where it is not spoken here. */
export function mailTexts(asked: string) {
  const { language, texts } = textsIn(asked);
  const say = ({ subject, body }: MailTemplate, values: Record<string, string> = {}): MailText => ({
    subject: fill(subject, values),
    body: fill(body, values),
  });
  return {
    invitation: ({ days, ...values }: { organisation: string; link: string; days: number }) =>
      say(texts.invitation, { ...values, days: plural(texts.days, days, language) }),
    secondFactorReset: () => say(texts.secondFactorReset),
    passwordReset: (values: { link: string }) => say(texts.passwordReset, values),
    passwordChanged: () => say(texts.passwordChanged),
    emailVerification: (values: { link: string }) => say(texts.emailVerification, values),
    addressChangeAsked: () => say(texts.addressChangeAsked),
    addressChanged: () => say(texts.addressChanged),
    webhookStopped: (values: { origin: string; id: string }) => say(texts.webhookStopped, values),
  };
}
