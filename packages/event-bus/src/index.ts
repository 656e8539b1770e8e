export { DomainFault } from './consumer/faults.ts';
export { type Causality, currentCausality, runWithCausality } from './context.ts';
export { createEventBus } from './create-event-bus.ts';
export type { DeadLetter, DeadLetters, Settlement } from './dead-letters.ts';
export {
  type EphemeralSubscriber,
  type EphemeralSubscriberOptions,
  ephemeralSubscriber,
} from './ephemeral-subscriber.ts';
export type * from './event-bus.ts';
export { busLogMigrations, busMigrations } from './migrations.ts';
