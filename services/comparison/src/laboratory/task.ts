import type { ShareLimits } from '@interlace/composite-index';
import { type PlacesAsked, placesOf, type RankOrReason } from '../what-if/place.ts';
import { bestLight } from './best-light.ts';
import { type GroupReport, type GroupStudy, reportGroups } from './consistency.ts';
import { type Rerun, type RerunMethod, rerun } from './rerun.ts';
import { type OrderSensitivity, orderSensitivity } from './sensitivity.ts';
import type { Study } from './study.ts';

/** What the laboratory's thread computes: by name, the input it is sent and what comes of it. Both are plain data. */
export interface Tasks {
  readonly rerun: { readonly input: { study: Study; method: RerunMethod }; readonly output: Rerun };
  readonly 'best-light': {
    readonly input: { study: Study; method: Omit<RerunMethod, 'weigh'>; limits: ShareLimits | undefined };
    readonly output: Rerun;
  };
  readonly sensitivity: { readonly input: Study; readonly output: OrderSensitivity };
  readonly places: { readonly input: PlacesAsked; readonly output: RankOrReason[] };
  readonly consistency: { readonly input: readonly GroupStudy[]; readonly output: GroupReport[] };
}
export type TaskName = keyof Tasks;

type Work = {
  readonly [Name in TaskName]: (
    input: Tasks[Name]['input'],
  ) => Tasks[Name]['output'] | Promise<Tasks[Name]['output']>;
};

const work: Work = {
  rerun: ({ study, method }) => rerun(study, method),
  'best-light': ({ study, method, limits }) => bestLight(study, method, limits),
  sensitivity: orderSensitivity,
  places: placesOf,
  consistency: reportGroups,
};

export async function perform<Name extends TaskName>(
  name: Name,
  input: Tasks[Name]['input'],
): Promise<Tasks[Name]['output']> {
  return work[name](input);
}
