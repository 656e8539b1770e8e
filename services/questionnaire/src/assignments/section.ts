/** What somebody said of a section; null is nothing, or that it was edited since. */
export type SectionMark = 'ready' | 'returned';

/** `open`: nothing is answered; `draft`: something is; the rest as it was marked. */
export type SectionState = 'open' | 'draft' | SectionMark;

/** What is planned for an area of the instrument in one submission. */
export interface SectionPlan {
  /** A short name for the office that sees to it, in the city's own words. */
  readonly office: string | null;
  readonly dueAt: Date | null;
}

export interface Section extends SectionPlan {
  readonly area: string;
  readonly mark: SectionMark | null;
}

/** `edited` is a section that was ready and had an answer saved in it. */
export interface SectionStep {
  readonly area: string;
  readonly step: 'marked-ready' | 'returned' | 'edited';
  readonly note: string | null;
  readonly at: Date;
  readonly by: string;
}
