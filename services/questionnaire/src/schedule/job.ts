/** What one run of a job found and did. */
export interface JobRun {
  /** How many things it did. */
  readonly done: number;
  /** When the earliest of them was due; null where it did nothing. */
  readonly dueAt: Date | null;
  /** When there is something to do again, as far as is known now; null where nothing is. */
  readonly next: Date | null;
}

/**
 * Work the clock asks for. A run does what is due by then, catching up what was missed; of several instances that run it
 * at once, the database lets each thing be done once.
 */
export interface Job {
  readonly name: string;
  run(now: Date): Promise<JobRun>;
}

/** The earliest of some instants; null where there is none. Pure. */
export function earliest(instants: readonly (Date | null | undefined)[]): Date | null {
  return instants.reduce<Date | null>((first, at) => (at && (!first || at < first) ? at : first), null);
}
