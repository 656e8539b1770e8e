/** A label that belongs to a place along an axis. */
export interface LabelWish {
  readonly id: string;
  /** Where it would stand best: its middle, in pixels. */
  readonly at: number;
  readonly width: number;
}

export interface LabelPlace {
  readonly id: string;
  readonly at: number;
  readonly row: number;
}

interface Room {
  readonly from: number;
  readonly to: number;
  readonly gap: number;
}

/**
 * Places labels as near as can be to where they belong, inside the room, and never over one another: in one row where
 * they fit into it, otherwise each in a row of its own, the last along the axis first. Pure.
 */
export function placeLabels(wishes: readonly LabelWish[], room: Room): LabelPlace[] {
  const ordered = wishes.toSorted((one, other) => one.at - other.at);
  const needed = ordered.reduce((sum, { width }) => sum + width + room.gap, -room.gap);
  if (needed <= room.to - room.from) return inOneRow(ordered, room);
  return ordered.toReversed().map(({ id, at, width }, row) => ({ id, row, at: clamp(at, width, room) }));
}

/** The middle of a label that lies inside the room; one wider than the room begins where it begins. */
const clamp = (at: number, width: number, { from, to }: Room) =>
  Math.max(from + width / 2, Math.min(at, to - width / 2));

function inOneRow(ordered: readonly LabelWish[], room: Room): LabelPlace[] {
  let free = room.from;
  const pushed = ordered.map((wish) => {
    const at = Math.max(clamp(wish.at, wish.width, room), free + wish.width / 2);
    free = at + wish.width / 2 + room.gap;
    return { ...wish, at };
  });
  let taken = room.to + room.gap;
  const places = pushed.toReversed().map(({ id, at, width }) => {
    const back = Math.min(at, taken - room.gap - width / 2);
    taken = back - width / 2;
    return { id, at: back, row: 0 };
  });
  return places.toReversed();
}
