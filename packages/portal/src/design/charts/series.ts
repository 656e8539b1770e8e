/** Cities are told apart by dash and sign; the colour only repeats it. */
export const series = [
  { tone: 'first', sign: 'circle', dash: undefined },
  { tone: 'second', sign: 'square', dash: '7 5' },
  { tone: 'third', sign: 'diamond', dash: '2 4' },
  { tone: 'fourth', sign: 'triangle', dash: '12 4 2 4' },
] as const;

export type Series = (typeof series)[number];
export type Sign = Series['sign'];
export type Tone = Series['tone'] | 'sample' | 'peers' | 'good' | 'bad';

/** The outline of a sign around 0, 0; `size` is half its width. Pure. */
export function outlineOf(sign: Sign, size: number): string {
  if (sign === 'circle')
    return `M${-size},0a${size},${size} 0 1,0 ${2 * size},0a${size},${size} 0 1,0 ${-2 * size},0Z`;
  const small = size * 0.9;
  if (sign === 'square') return `M${-small},${-small}H${small}V${small}H${-small}Z`;
  const large = size * 1.25;
  if (sign === 'diamond') return `M0,${-large}L${large},0L0,${large}L${-large},0Z`;
  return `M0,${-large}L${large},${size}L${-large},${size}Z`;
}
