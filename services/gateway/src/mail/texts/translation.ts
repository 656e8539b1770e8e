import type { en } from './en.ts';

/** Every text of English, no more and no less. */
export type MailTexts = typeof en;

export interface Translation {
  /** `reviewed` once somebody who speaks the language has read all of it. */
  state: 'machine-made' | 'reviewed';
  /** The digest of the English it was made from (`sourceDigest`): another one means that it is out of date. */
  source: string;
  texts: MailTexts;
}
