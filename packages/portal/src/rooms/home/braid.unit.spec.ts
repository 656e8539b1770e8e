import { expect, it } from 'vitest';
import { braid } from './braid.ts';

const shape = { strands: 5, steps: 10, step: 40, gap: 20 };
const placesOf = (path: string) => path.match(/-?\d+/g)?.map(Number) ?? [];

it('gives each strand one piece a step, which goes on where the one before ended', () => {
  const pieces = braid(shape);
  expect(pieces).toHaveLength(shape.strands * shape.steps);
  for (let strand = 0; strand < shape.strands; strand += 1) {
    const own = pieces.filter((piece) => piece.strand === strand).map(({ path }) => placesOf(path));
    for (const [index, piece] of own.slice(1).entries())
      expect(piece.slice(0, 2)).toEqual(own[index]?.slice(-2));
  }
});

it('lets one of two strands that cross lie above, and draws it last', () => {
  const pieces = braid(shape);
  for (let at = 0; at < shape.steps; at += 1) {
    const step = pieces.slice(at * shape.strands, (at + 1) * shape.strands);
    const crossing = step.filter(({ path }) => placesOf(path)[1] !== placesOf(path).at(-1));
    expect(step.filter(({ isOver }) => isOver)).toHaveLength(crossing.length / 2);
    expect(step.findIndex(({ isOver }) => isOver)).toBe(step.length - crossing.length / 2);
  }
});
