import { MethodError } from '../method-error.ts';
import { type Column, mapColumn } from '../table/data-table.ts';
import { onScale, type Scale, type Sign } from './oriented.ts';

/**
 * `clip((x − low) / (high − low), 0, 1)` on the scale, turned round where less is better (OECD/JRC Handbook, p. 83–88).
 * The goalposts are fixed by definition, so a value never moves because another unit joins. Without clipping the
 * scale's ends may be passed.
 */
export function goalposts(
  column: Column,
  direction: Sign,
  posts: { readonly low: number; readonly high: number } | undefined,
  options: Scale & { readonly clip: boolean },
): Column {
  if (!posts) throw new MethodError('missing-value', `${column.code} has no goalposts`);
  const { low, high } = posts;
  return mapColumn(column, (value) => {
    const share = direction === 1 ? (value - low) / (high - low) : (high - value) / (high - low);
    return onScale(options.clip ? Math.min(1, Math.max(0, share)) : share, options);
  });
}
