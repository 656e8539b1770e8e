/** One thing a reader, or a screen reader, comes to after the other. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly language?: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly language?: string }
  | {
      readonly kind: 'labelled';
      readonly label: string;
      readonly text: string;
      readonly language?: string;
    }
  | { readonly kind: 'options'; readonly options: readonly PaperOption[]; readonly language?: string };

export interface PaperOption {
  readonly text: string;
  /** Says in words whether it is chosen; null on an empty form, which shows an empty box. */
  readonly mark: { readonly isChosen: boolean; readonly words: string } | null;
}

/** A document before it has pages. Equal papers make equal files. */
export interface Paper {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Above each page but the first. */
  readonly running: string;
  /** With `{page}` and `{pages}`. */
  readonly pageWords: string;
  /** Stands in the file as the day it was made, so that the same content is the same file. */
  readonly madeAt: Date;
  readonly blocks: readonly Block[];
}
