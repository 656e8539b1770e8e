import type { ApiClient, Credential } from '../api-client.ts';
import type { Operator } from '../operator/operator.ts';
import type { Checks } from './checks.ts';

/** What every part of the walk-through shares. */
export interface Walk {
  operator: Operator;
  checks: Checks;
  origin: string;
  /** Of the coordinator. */
  credential: Credential;
  /** The API as the coordinator of the city that walks. */
  city: ApiClient;
  cityId: string;
  roundId: string;
  /** One per run, so that a second walk sends new commands. */
  run: string;
}

/** Two figures that may differ by the rounding of their last bit only. */
export const isClose = (left: number, right: number) => Math.abs(left - right) < 1e-9;
