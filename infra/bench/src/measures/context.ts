import type { BareChain } from '../bare/bare-chain.ts';
import type { RunningPlatform } from '../platform/running-platform.ts';
import type { BenchNetwork } from '../survey/bench-network.ts';

/** What measures on a running platform share. */
export interface MeasureContext {
  readonly platform: RunningPlatform;
  readonly network: BenchNetwork;
  readonly bare: BareChain;
  readonly quick: boolean;
  readonly say: (text: string) => void;
}
