/** One piece of a strand. Pieces are drawn in their order: a later one that crosses lies above. */
export interface BraidPiece {
  readonly strand: number;
  readonly path: string;
  /** Whether it passes over another strand, and so needs room around it. */
  readonly isOver: boolean;
}

interface BraidShape {
  readonly strands: number;
  readonly steps: number;
  /** Length of a step and distance of two strands, in units of the drawing. */
  readonly step: number;
  readonly gap: number;
}

/** Neighbours that change places at a step: the even ones, then the odd ones. */
const partnerAt = (place: number, step: number, strands: number): number => {
  const partner = (place + step) % 2 === 0 ? place + 1 : place - 1;
  return partner >= 0 && partner < strands ? partner : place;
};

/** Strands side by side that pass over and under their neighbours in turn, and so hold together. Pure. */
export function braid({ strands, steps, step, gap }: BraidShape): BraidPiece[] {
  const places = Array.from({ length: strands }, (_, strand) => strand);
  return Array.from({ length: steps }, (_, at) => {
    const pieces = places.map((from, strand) => {
      const to = partnerAt(from, at, strands);
      places[strand] = to;
      const [x, y, end] = [at * step, from * gap, to * gap];
      const path = `M${x} ${y}C${x + step / 2} ${y} ${x + step / 2} ${end} ${x + step} ${end}`;
      // Downwards over at even steps, upwards over at odd ones: each strand goes over, under, over.
      const isOver = to !== from && to > from === (at % 2 === 0);
      return { strand, path, isOver };
    });
    return pieces.toSorted((a, b) => Number(a.isOver) - Number(b.isOver));
  }).flat();
}
