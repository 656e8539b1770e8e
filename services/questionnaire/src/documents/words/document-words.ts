import type { Answer } from '@interlace/instruments';

/** Languages the words around an instrument exist in. */
export const documentLanguages = ['en', 'de', 'es', 'it', 'lv', 'pl', 'sv'] as const;
export type DocumentLanguage = (typeof documentLanguages)[number];

/** What documents say in their own voice; `{name}` stands for what is filled in. */
export interface DocumentWords {
  /** Whether somebody who speaks the language read these words. */
  readonly review: 'source' | 'machine-made' | 'reviewed';
  readonly questionnaire: string;
  readonly answers: string;
  readonly receipt: string;
  readonly instrument: string;
  readonly version: string;
  readonly round: string;
  readonly city: string;
  readonly status: string;
  readonly draft: string;
  readonly sent: string;
  readonly sentOn: string;
  readonly fingerprint: string;
  readonly fingerprintHelp: string;
  readonly numberOfAnswers: string;
  readonly page: string;
  readonly area: string;
  readonly code: string;
  readonly question: string;
  readonly asked: string;
  readonly counts: string;
  readonly doesNotCount: string;
  readonly evidence: string;
  readonly points: string;
  readonly askedOnlyIf: string;
  readonly isOption: string;
  readonly isAnyOf: string;
  readonly reaches: string;
  readonly chooseOne: string;
  readonly chooseAny: string;
  readonly chooseAtMost: string;
  readonly figure: string;
  readonly wholeFigure: string;
  readonly percentage: string;
  readonly ratio: string;
  readonly chosen: string;
  readonly notChosen: string;
  readonly noneChosen: string;
  readonly answer: string;
  readonly instead: string;
  readonly states: Readonly<Record<Answer['state'], string>>;
  readonly notAnswered: string;
  readonly hidden: string;
  readonly reason: string;
  readonly comment: string;
  readonly shownBy: string;
  readonly guide: string;
  readonly howToAnswer: string;
  readonly state: string;
  readonly value: string;
  readonly denominator: string;
  readonly guideLines: readonly string[];
}

/** Words with what they speak of put in place. Pure. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
