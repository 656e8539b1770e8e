import { type NoticePlace, noticePath, noticeTitle } from '@interlace/contracts';
import { textsIn } from '../mail/texts/languages.ts';
import { fill, plural } from '../mail/texts/phrase.ts';
import type { MailText } from '../mail/texts.ts';

export interface MailedNotice extends NoticePlace {
  city: string;
  /** What the section or question is called, by language. */
  titles: Readonly<Record<string, string>> | null;
  dueAt: Date | null;
}

export interface MailReader {
  /** ISO 639-1 */
  language: string;
  timeZone: string;
  /** Where the portal is. */
  publicUrl: URL;
}

/** The mail that tells of notices: of one by itself, of several as a list. Pure. */
export function noticeMail(notices: readonly MailedNotice[], reader: MailReader): MailText {
  const { language, texts } = textsIn(reader.language);
  const pageAt = (path: string) => new URL(path, reader.publicUrl).href;
  // English as it is written in Europe.
  const dueDate = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: reader.timeZone,
  });
  const sentence = ({ kind, city }: MailedNotice) => fill(texts.notices[kind], { city });
  /** By its words: a code says nothing to anybody. */
  const subject = ({ question, titles }: MailedNotice) => {
    const found = noticeTitle(titles, language);
    return found ? [fill(question === null ? texts.section : texts.question, { title: found.title })] : [];
  };
  const paragraph = (notice: MailedNotice) =>
    [
      sentence(notice),
      ...subject(notice),
      ...(notice.dueAt === null ? [] : [fill(texts.due, { due: dueDate.format(notice.dueAt) })]),
      pageAt(noticePath(notice)),
    ].join('\n');
  const footer = fill(texts.noticesFooter, { link: pageAt('/notifications') });
  const [only] = notices;
  return {
    subject:
      only && notices.length === 1 ? sentence(only) : plural(texts.digestSubject, notices.length, language),
    body: `${[...notices.map(paragraph), footer].join('\n\n')}\n`,
  };
}
