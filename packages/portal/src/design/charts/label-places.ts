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

/** Labels that touch, as one: where its start would best lie, were nothing else there. */
interface Block {
  readonly labels: readonly LabelWish[];
  readonly start: number;
  readonly width: number;
}

/** Labels that would overlap are moved apart around the middle of where they belong. */
function inOneRow(ordered: readonly LabelWish[], room: Room): LabelPlace[] {
  const blocks: Block[] = [];
  for (const label of ordered) {
    let block = blockOf([label], room);
    for (let before = blocks.at(-1); before && overlap(before, block, room); before = blocks.at(-1)) {
      blocks.pop();
      block = blockOf([...before.labels, ...block.labels], room);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ labels, start }) =>
    labels.map(({ id, width }, index) => {
      return { id, row: 0, at: start + offset(labels, index, room) + width / 2 };
    }),
  );
}

const overlap = (before: Block, after: Block, { gap }: Room) =>
  before.start + before.width + gap > after.start;

/** Width of what stands before a label of a block. */
const offset = (labels: readonly LabelWish[], index: number, { gap }: Room) =>
  labels.slice(0, index).reduce((sum, { width }) => sum + width + gap, 0);

function blockOf(labels: readonly LabelWish[], room: Room): Block {
  const width = offset(labels, labels.length, room) - room.gap;
  const wished = labels.map(({ at, width: own }, index) => at - own / 2 - offset(labels, index, room));
  const best = wished.reduce((sum, start) => sum + start, 0) / labels.length;
  return { labels, width, start: Math.max(room.from, Math.min(best, room.to - width)) };
}
