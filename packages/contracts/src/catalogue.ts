import { cityProfileChangedV1 } from './events/city-profile-changed/v1.ts';
import { cityRegisteredV1 } from './events/city-registered/v1.ts';
import { instrumentPublishedV1 } from './events/instrument-published/v1.ts';
import { mandateEndedV1 } from './events/mandate-ended/v1.ts';
import { mandateGivenV1 } from './events/mandate-given/v1.ts';
import { networkFoundedV1 } from './events/network-founded/v1.ts';
import { networkJoinedV1 } from './events/network-joined/v1.ts';
import { networkLeftV1 } from './events/network-left/v1.ts';
import { noticeRaisedV1 } from './events/notice-raised/v1.ts';
import { organisationRegisteredV1 } from './events/organisation-registered/v1.ts';
import { publishedResultRecordedV1 } from './events/published-result-recorded/v1.ts';
import { releasePublishedV1 } from './events/release-published/v1.ts';
import { roundClosedV1 } from './events/round-closed/v1.ts';
import { roundOpenedV1 } from './events/round-opened/v1.ts';
import { scoreWithdrawnV1 } from './events/score-withdrawn/v1.ts';
import { submissionReopenedV1 } from './events/submission-reopened/v1.ts';
import { submissionScoredV1 } from './events/submission-scored/v1.ts';
import { submissionSubmittedV1 } from './events/submission-submitted/v1.ts';
import { submissionValidatedV1 } from './events/submission-validated/v1.ts';
import { submissionWithdrawnV1 } from './events/submission-withdrawn/v1.ts';

/** Every released event version. A version listed here is frozen: it may gain optional fields and nothing else. */
export const eventCatalogue = [
  cityProfileChangedV1,
  cityRegisteredV1,
  instrumentPublishedV1,
  mandateEndedV1,
  mandateGivenV1,
  networkFoundedV1,
  networkJoinedV1,
  networkLeftV1,
  noticeRaisedV1,
  organisationRegisteredV1,
  publishedResultRecordedV1,
  releasePublishedV1,
  roundClosedV1,
  roundOpenedV1,
  scoreWithdrawnV1,
  submissionReopenedV1,
  submissionScoredV1,
  submissionSubmittedV1,
  submissionValidatedV1,
  submissionWithdrawnV1,
] as const;

export type KnownEventDefinition = (typeof eventCatalogue)[number];

const byType = new Map<string, KnownEventDefinition>(
  eventCatalogue.map((definition) => [definition.type, definition]),
);

/** The definition of an event type, or undefined for a type (or a version) this release does not know. */
export function findEvent(type: string): KnownEventDefinition | undefined {
  return byType.get(type);
}
