/** Words and the language they are in (BCP 47). */
interface Title {
  readonly title: string;
  readonly language: string;
}

/**
 * Of the titles by language that come with a notice, the one to read: in the language of the reader, else in English, else as
 * it was written, which comes first. Pure.
 */
export function noticeTitle(
  titles: Readonly<Record<string, string>> | null | undefined,
  language: string,
): Title | undefined {
  const [original] = Object.keys(titles ?? {});
  for (const wanted of [language, 'en', original ?? '']) {
    const title = titles?.[wanted];
    if (title !== undefined) return { title, language: wanted };
  }
  return undefined;
}
