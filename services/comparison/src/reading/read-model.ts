import type { SqlExecutor } from '@interlace/event-bus';
import { RoundTable, type ScoreChange } from '../benchmarks/round-table.ts';
import { readDirectory, readHead, readScores } from './delta.store.ts';
import { Directory, type Touched } from './directory.ts';

export interface ReadModelOptions {
  /** On the schema of the projection. */
  readonly sql: SqlExecutor;
  /** How long what was read counts as fresh, in milliseconds; default 25. */
  readonly freshForMs?: number;
  /** Most scores kept in memory over all rounds; default 30,000, some 100 MB. */
  readonly maxRows?: number;
}

/**
 * The projection as the routes read it: in memory, refreshed by what changed since the last look. A look is one short
 * query, made at most every 25 ms and by one reader for all; after an event of this process it is made at once.
 */
export class ReadModel {
  readonly #sql: SqlExecutor;
  readonly #freshForMs: number;
  readonly #maxRows: number;
  #edition = '';
  #directory = new Directory();
  #revision = 0;
  /** In the order of their last use. */
  readonly #tables = new Map<string, RoundTable>();
  #lastUsed: string | undefined;
  readonly #wanted = new Set<string>();
  #events = 0;
  #seenEvents = -1;
  #seenAt = Number.NEGATIVE_INFINITY;
  #refreshing: Promise<void> | undefined;

  constructor({ sql, freshForMs = 25, maxRows = 30_000 }: ReadModelOptions) {
    this.#sql = sql;
    this.#freshForMs = freshForMs;
    this.#maxRows = maxRows;
  }

  /** To be called when an event has been applied and committed in this process. */
  eventApplied(): void {
    this.#events += 1;
  }

  /** The directory, not older than the time allowed. */
  async directory(): Promise<Directory> {
    await this.#fresh();
    return this.#directory;
  }

  /** A round's table and the directory, neither older than the time allowed; no table for a round that is not known. */
  async round(roundId: string): Promise<{ table: RoundTable | undefined; directory: Directory }> {
    await this.#fresh();
    while (!this.#tables.has(roundId) && this.#directory.round(roundId)) {
      this.#wanted.add(roundId);
      await this.#refresh();
    }
    return { table: this.#use(roundId), directory: this.#directory };
  }

  /** Resolves when a look has been taken that began late enough for the caller. */
  async #fresh(): Promise<void> {
    const events = this.#events;
    const since = performance.now() - this.#freshForMs;
    while (this.#seenEvents < events || this.#seenAt < since) await this.#refresh();
  }

  #use(roundId: string): RoundTable | undefined {
    const table = this.#tables.get(roundId);
    if (!table || roundId === this.#lastUsed) return table;
    this.#lastUsed = roundId;
    this.#tables.delete(roundId);
    this.#tables.set(roundId, table);
    return table;
  }

  #refresh(): Promise<void> {
    this.#refreshing ??= this.#look().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #look(): Promise<void> {
    const begun = { events: this.#events, at: performance.now() };
    const head = await readHead(this.#sql);
    // Should another edition take its place from here on, the next look finds out and starts afresh.
    if (head.edition !== this.#edition) this.#forget(head.edition);
    if (head.revision > this.#revision) await this.#catchUp(head.revision);
    await this.#load([...this.#wanted]);
    this.#seenEvents = begun.events;
    this.#seenAt = begun.at;
  }

  #forget(edition: string): void {
    this.#edition = edition;
    this.#revision = 0;
    this.#directory = new Directory();
    this.#tables.clear();
  }

  /** Rows even newer than the revision may come along; the next look brings them again, which changes nothing. */
  async #catchUp(revision: number): Promise<void> {
    const [facts, scores] = await Promise.all([
      readDirectory(this.#sql, this.#revision),
      readScores(this.#sql, [...this.#tables.keys()], this.#revision),
    ]);
    for (const [roundId, changes] of scores) this.#tables.get(roundId)?.apply(changes);
    this.#spread(this.#directory.apply(facts));
    this.#revision = revision;
  }

  /** A round whose own facts changed is read anew when next asked for; a city whose facts changed moves between groups. */
  #spread({ cities, rounds }: Touched): void {
    for (const roundId of rounds) this.#tables.delete(roundId);
    for (const table of this.#tables.values()) for (const city of cities) table.cityChanged(city);
  }

  async #load(wanted: readonly string[]): Promise<void> {
    const missing = wanted.filter((roundId) => !this.#tables.has(roundId));
    if (missing.length > 0) {
      const scores = await readScores(this.#sql, missing, 0);
      for (const roundId of missing) this.#create(roundId, scores.get(roundId) ?? []);
      this.#evict();
    }
    for (const roundId of wanted) this.#wanted.delete(roundId);
  }

  #create(roundId: string, scores: readonly ScoreChange[]): void {
    const directory = this.#directory;
    const round = directory.round(roundId);
    if (!round) return;
    const table = new RoundTable(round, directory.items(round.instrument), (city) =>
      directory.cityFacts(city),
    );
    table.apply(scores);
    this.#tables.set(roundId, table);
  }

  /** Least recently used rounds go first; the last one always stays. */
  #evict(): void {
    let rows = [...this.#tables.values()].reduce((sum, table) => sum + table.rows, 0);
    for (const [roundId, table] of this.#tables) {
      if (rows <= this.#maxRows || this.#tables.size === 1) return;
      rows -= table.rows;
      this.#tables.delete(roundId);
    }
  }
}
