import { AsyncLocalStorage } from 'node:async_hooks';

/** What the work under way goes back to; every event published meanwhile carries it. */
export interface Causality {
  /** The request from outside at the beginning of the chain. */
  readonly correlationId: string;
  /** The event being handled; absent in a request. */
  readonly causationId?: string;
}

const store = new AsyncLocalStorage<Causality>();

/** Runs the work, and everything it awaits, under these ids. */
export function runWithCausality<T>(causality: Causality, work: () => T): T {
  return store.run(causality, work);
}

/** The ids of the work under way; undefined outside any. */
export function currentCausality(): Causality | undefined {
  return store.getStore();
}
