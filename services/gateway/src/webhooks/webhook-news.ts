import {
  type Envelope,
  type KnownEventDefinition,
  mandateEndedV1,
  mandateGivenV1,
  releasePublishedV1,
  roundClosedV1,
  roundOpenedV1,
  submissionReopenedV1,
  submissionScoredV1,
  submissionSubmittedV1,
  submissionValidatedV1,
  submissionWithdrawnV1,
} from '@interlace/contracts';
import type { z } from 'zod';

/** What an endpoint may ask for. A name here is public and stays. */
export const newsTypes = [
  'score-ready',
  'submission-submitted',
  'submission-reopened',
  'submission-withdrawn',
  'submission-validated',
  'round-opened',
  'round-closed',
  'release-published',
  'mandate-given',
  'mandate-ended',
] as const;
export type NewsType = (typeof newsTypes)[number];

/** Sent on request, to see whether an endpoint hears and verifies. */
export const PING = 'ping';

interface News {
  readonly definition: KnownEventDefinition;
  /** The facts that are told: ids, days and names of what is public. Everything else of the event stays inside. */
  readonly facts: z.ZodObject;
}

const submission = { submissionId: true, cityId: true, roundId: true, submissionVersion: true } as const;
const mandate = { mandateId: true, cityId: true, organisationId: true } as const;

/** Which event is told under which name. */
export const news: Readonly<Record<NewsType, News>> = {
  'score-ready': {
    definition: submissionScoredV1,
    facts: submissionScoredV1.data.pick({ ...submission, methodVersion: true, origin: true }),
  },
  'submission-submitted': {
    definition: submissionSubmittedV1,
    facts: submissionSubmittedV1.data.pick({ ...submission, submittedAt: true }),
  },
  'submission-reopened': {
    definition: submissionReopenedV1,
    facts: submissionReopenedV1.data.pick({ ...submission, reopenedAt: true }),
  },
  'submission-withdrawn': {
    definition: submissionWithdrawnV1,
    facts: submissionWithdrawnV1.data.pick({ ...submission, withdrawnAt: true }),
  },
  'submission-validated': {
    definition: submissionValidatedV1,
    facts: submissionValidatedV1.data.pick({ ...submission, validatedAt: true }),
  },
  'round-opened': {
    definition: roundOpenedV1,
    facts: roundOpenedV1.data.pick({
      roundId: true,
      networkId: true,
      code: true,
      name: true,
      instrument: true,
      opensAt: true,
      closesAt: true,
    }),
  },
  'round-closed': {
    definition: roundClosedV1,
    facts: roundClosedV1.data.pick({ roundId: true, networkId: true, closedAt: true }),
  },
  'release-published': {
    definition: releasePublishedV1,
    facts: releasePublishedV1.data.pick({
      releaseId: true,
      code: true,
      roundId: true,
      networkId: true,
      title: true,
      publishedAt: true,
      checksum: true,
    }),
  },
  'mandate-given': {
    definition: mandateGivenV1,
    facts: mandateGivenV1.data.pick({ ...mandate, roundId: true, kind: true, from: true, until: true }),
  },
  'mandate-ended': {
    definition: mandateEndedV1,
    facts: mandateEndedV1.data.pick({ ...mandate, endedOn: true }),
  },
};

/** What is sent: CloudEvents 1.0 in structured JSON. */
export interface Message {
  specversion: '1.0';
  /** The event's own id, the same at every endpoint and at every try. */
  id: string;
  source: string;
  /** `interlace.<news type>.v1` */
  type: string;
  subject: string;
  /** When it happened. */
  time: string;
  datacontenttype: 'application/json';
  data: Readonly<Record<string, unknown>>;
}

/** Public news of an event. Pure. @throws ZodError where a fact is missing */
export function toMessage(type: NewsType, event: Envelope, source: string): Message {
  const { id, time, partitionkey: subject } = event;
  return message({ id, source, type, subject, time, data: news[type].facts.parse(event.data) });
}

/** News that nothing happened. Pure. */
export function pingMessage(parts: { id: string; source: string; webhookId: string; at: Date }): Message {
  const { id, source, webhookId, at } = parts;
  return message({ id, source, type: PING, subject: webhookId, time: at.toISOString(), data: { webhookId } });
}

function message({ type, ...parts }: Pick<Message, 'id' | 'source' | 'type' | 'subject' | 'time' | 'data'>) {
  const { id, source, subject, time, data } = parts;
  return {
    specversion: '1.0',
    id,
    source,
    type: `interlace.${type}.v1`,
    subject,
    time,
    datacontenttype: 'application/json',
    data,
  } satisfies Message;
}
