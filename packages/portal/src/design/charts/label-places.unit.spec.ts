import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels } from './label-places.ts';

const room = { from: 0, to: 360, gap: 8 };
const wish = fc.record({ at: fc.integer({ min: -20, max: 380 }), width: fc.integer({ min: 20, max: 160 }) });
const wishes = fc
  .array(wish, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((each, index) => ({ id: String(index), ...each })));

it('never puts one label over another, nor outside the room', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const places = placeLabels(all, room);
      expect(places.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      const boxes = places.map(({ id, at, row }) => {
        const width = all.find((each) => each.id === id)?.width ?? 0;
        return { row, from: at - width / 2, to: at + width / 2 };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.from).toBeGreaterThanOrEqual(room.from - 1e-9);
        expect(box.to).toBeLessThanOrEqual(room.to + 1e-9);
        for (const other of boxes.slice(index + 1))
          expect(box.row !== other.row || box.to <= other.from + 1e-9 || other.to <= box.from + 1e-9).toBe(
            true,
          );
      }
    }),
  );
});

it('leaves a label where it belongs when nothing is in its way', () => {
  const all = [
    { id: 'b', at: 250, width: 60 },
    { id: 'a', at: 90, width: 60 },
  ];
  expect(placeLabels(all, room)).toEqual([
    { id: 'a', at: 90, row: 0 },
    { id: 'b', at: 250, row: 0 },
  ]);
});

it('gives each a row of its own where they do not fit beside each other', () => {
  const all = ['a', 'b', 'c'].map((id, index) => ({ id, at: 100 + index * 40, width: 150 }));
  expect(placeLabels(all, room).map(({ id, row }) => [id, row])).toEqual([
    ['c', 0],
    ['b', 1],
    ['a', 2],
  ]);
});
