/** A city with one value: a city whose value changes is another element. */
export type Element = string;

/**
 * Into which cells of elements everything shown so far cuts the cities. As long as no cell has fewer elements than the minimum,
 * no sum or difference of shown statistics, however combined, tells of fewer: each is a union of cells.
 */
export class Cells {
  readonly #minimum: number;
  readonly #cellOf = new Map<Element, number>();
  readonly #sizes = new Map<number, number>();

  /** @param cells as `list` gave them */
  constructor(minimum: number, cells: readonly (readonly Element[])[] = []) {
    this.#minimum = minimum;
    for (const cell of cells) if (cell.length > 0) this.#put(cell);
  }

  /** True where a statistic over these elements may stand beside everything admitted before. */
  admits(elements: readonly Element[]): boolean {
    return [...this.#hits(elements)].every(([cell, hits]) => {
      const rest = cell === OUTSIDE ? 0 : (this.#sizes.get(cell) ?? 0) - hits.length;
      return hits.length >= this.#minimum && (rest === 0 || rest >= this.#minimum);
    });
  }

  /** Cuts the cells along the elements. */
  admit(elements: readonly Element[]): void {
    for (const [cell, hits] of this.#hits(elements)) {
      const size = this.#sizes.get(cell) ?? 0;
      if (hits.length === size) continue;
      if (cell !== OUTSIDE) this.#sizes.set(cell, size - hits.length);
      this.#put(hits);
    }
  }

  /** The cells as data. */
  list(): Element[][] {
    return [...Map.groupBy(this.#cellOf.keys(), (element) => this.#cellOf.get(element)).values()];
  }

  #put(elements: readonly Element[]): void {
    const cell = this.#sizes.size + 1;
    this.#sizes.set(cell, elements.length);
    for (const element of elements) this.#cellOf.set(element, cell);
  }

  #hits(elements: readonly Element[]): Map<number, Element[]> {
    return Map.groupBy(elements, (element) => this.#cellOf.get(element) ?? OUTSIDE);
  }
}

/** What nothing shown has touched yet: cutting a part off it tells nothing of the rest. */
const OUTSIDE = 0;
