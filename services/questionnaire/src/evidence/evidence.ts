/** Who gets to see an item beyond the city and its partner: its evaluators, or everybody once results are released. */
export type Visibility = 'evaluators' | 'public';

export interface EvidenceFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file or a link of a submission. */
export interface EvidenceItem {
  readonly id: string;
  readonly kind: 'file' | 'link';
  readonly title: string;
  readonly note: string | null;
  /** Day of the document itself, ISO 8601. */
  readonly documentDate: string | null;
  /** Day on which a link was read, ISO 8601. */
  readonly accessedOn: string | null;
  readonly visibility: Visibility;
  readonly url: string | null;
  readonly file: EvidenceFile | null;
  /** Account id; null for those who see only what was sent. */
  readonly addedBy: string | null;
  /** RFC 3339, UTC. */
  readonly addedAt: string;
}

/** Where in an item an answer is shown to be so. */
export interface Passage {
  /** Page, paragraph or place. */
  readonly place: string | null;
  readonly note: string | null;
}

/** An item as it backs one answer. */
export interface AnswerEvidence extends Passage {
  readonly item: EvidenceItem;
}

/** An answer an item backs. */
export interface Backing extends Passage {
  readonly question: string;
}

/** An item with all the answers it backs. */
export interface ListedEvidence extends EvidenceItem {
  readonly backs: readonly Backing[];
  /** Whether a version that was sent holds it: it can then be taken off the draft, and is never lost. */
  readonly wasSent: boolean;
}
