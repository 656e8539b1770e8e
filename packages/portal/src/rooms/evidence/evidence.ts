import type { EvidenceLibrary, ListedEvidence } from '@interlace/api-client';

export type Passage = ListedEvidence['backs'][number];
export type Limits = EvidenceLibrary['limits'];

/** An item as it backs one answer. */
export interface Backing {
  readonly item: ListedEvidence;
  readonly passage: Passage;
}

/** What backs an answer, in the order of the library. Pure. */
export const backingOf = (items: readonly ListedEvidence[], question: string): Backing[] =>
  items.flatMap((item) => {
    const passage = item.backs.find((one) => one.question === question);
    return passage ? [{ item, passage }] : [];
  });

export const filters = ['all', 'unused', 'file', 'link'] as const;
export type Filter = (typeof filters)[number];

/** Items of a kind, or those that back nothing, whose words hold all that is searched for. Pure. */
export function findItems(
  items: readonly ListedEvidence[],
  { filter = 'all', search = '' }: { readonly filter?: Filter; readonly search?: string },
): ListedEvidence[] {
  const wanted = foldedWords(search);
  return items.filter((item) => {
    if (filter === 'unused' ? item.backs.length > 0 : filter !== 'all' && item.kind !== filter) return false;
    const words = foldedWords([item.title, item.file?.name, item.url, item.note].join(' ')).join(' ');
    return wanted.every((word) => words.includes(word));
  });
}

/** Lower case and without accents, so that "Riga" finds "Rīga". */
const foldedWords = (words: string): string[] =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/).filter(Boolean);

export type LocalRefusal = 'empty' | 'body-too-large' | 'evidence-full';

/** What would be refused whatever the content is, told before anything is sent. Pure. */
export function refusalOf(
  { size }: { readonly size: number },
  { bytesPerFile, itemsPerSubmission }: Limits,
  items: number,
): LocalRefusal | null {
  if (size === 0) return 'empty';
  if (size > bytesPerFile) return 'body-too-large';
  return items >= itemsPerSubmission ? 'evidence-full' : null;
}

/** How files of a type end, as people write it in any language: PDF, DOCX. Pure. */
export const endingOf = ({ extension }: Limits['accepted'][number]): string =>
  extension.slice(1).toUpperCase();

/** What a file's type is called; the media type where it is called nothing. Pure. */
export function typeName({ accepted }: Limits, mediaType: string): string {
  const type = accepted.find((one) => one.mediaType === mediaType);
  return type ? endingOf(type) : mediaType;
}

/** An empty field says nothing. Pure. */
export const wordsOrNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
