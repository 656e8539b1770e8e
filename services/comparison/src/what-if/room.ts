import type { Comparison } from '../comparison.ts';
import type { Workbench } from '../laboratory/workbench.ts';
import type { SampleTables } from './others.ts';

/** What the routes of this room are given. */
export interface WhatIfRoom extends Comparison {
  readonly tables: SampleTables;
  /** A thread of its own: somebody trying answers does not wait for the laboratory. */
  readonly workbench: Workbench;
}
