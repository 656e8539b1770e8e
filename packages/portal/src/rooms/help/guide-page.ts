/** Pages of the user guide, in the order they are offered: files of docs/guide, and the statement beside them. */
export const guidePages = [
  'coordinator',
  'contributor',
  'council-reader',
  'partner',
  'evaluator',
  'review-lead',
  'office',
  'administrator',
  'accessibility',
] as const;
export type GuidePageName = (typeof guidePages)[number];

export const isGuidePage = (name: string): name is GuidePageName => guidePages.some((page) => page === name);

/** A piece of a guide: words, or an element with what is in it. */
export type GuideNode =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly GuideNode[];
    };

/** A guide as the build leaves it. */
export interface GuidePage {
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly nodes: readonly GuideNode[];
}
