interface Band {
  readonly from: number | null;
  readonly to: number | null;
}

/** How a band is told: between two bounds, from one on, below one, or open to both sides. Pure. */
export function bandShape(band: Band | null): 'between' | 'from' | 'below' | 'any' {
  if (band === null || (band.from === null && band.to === null)) return 'any';
  if (band.from === null || band.from === 0) return band.to === null ? 'any' : 'below';
  return band.to === null ? 'from' : 'between';
}
