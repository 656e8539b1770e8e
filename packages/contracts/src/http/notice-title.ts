/** Of the titles by language that come with a notice, the one to read: in English, or as it was written, where the language lacks. Pure. */
export const noticeTitle = (
  titles: Readonly<Record<string, string>> | null | undefined,
  language: string,
): string | undefined => titles?.[language] ?? titles?.en ?? Object.values(titles ?? {})[0];
