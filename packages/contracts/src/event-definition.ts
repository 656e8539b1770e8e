import type { z } from 'zod';
import type { Envelope } from './envelope.ts';

export interface EventDefinition<Type extends string = string, Schema extends z.ZodType = z.ZodType> {
  /** `interlace.<service>.<subject>.<past-tense>.v<n>` */
  readonly type: Type;
  readonly topic: Topic;
  readonly summary: string;
  readonly data: Schema;
  /** The partition key: everything that must stay in order shares it. */
  readonly key: (data: z.infer<Schema>) => string;
}

export type DataOf<Definition> =
  Definition extends EventDefinition<string, infer Schema> ? z.infer<Schema> : never;
export type EventOf<Definition> =
  Definition extends EventDefinition<infer Type, infer Schema>
    ? Envelope<z.infer<Schema>> & { type: Type }
    : never;

/** One topic per aggregate kind. */
export const topics = {
  organisations: 'interlace.organisations',
  networks: 'interlace.networks',
  instruments: 'interlace.instruments',
  rounds: 'interlace.rounds',
  submissions: 'interlace.submissions',
  notices: 'interlace.notices',
  scores: 'interlace.scores',
  releases: 'interlace.releases',
} as const;
export type Topic = (typeof topics)[keyof typeof topics];

export function defineEvent<const Type extends string, Schema extends z.ZodType>(
  definition: EventDefinition<Type, Schema>,
): EventDefinition<Type, Schema> {
  return definition;
}
