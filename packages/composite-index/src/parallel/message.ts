import type { PlaceCounts } from '../uncertainty/place-counts.ts';
import type { ModelSource } from './model-source.ts';

/** To a thread: the model of a run, sent once; a part of its draws; its end, when the model may be forgotten. */
export type ToThread =
  | { readonly kind: 'open'; readonly run: number; readonly source: ModelSource }
  | { readonly kind: 'count'; readonly run: number; readonly from: number; readonly to: number }
  | { readonly kind: 'close'; readonly run: number };

/** Back: the counts, whose buffers change hands, or what went wrong; one answer to each `count`. */
export type FromThread =
  | { readonly run: number; readonly counts: PlaceCounts }
  | { readonly run: number; readonly failure: { readonly code: string | null; readonly message: string } };
