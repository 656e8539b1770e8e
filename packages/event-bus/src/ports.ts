/** Plain SQL with `$1` placeholders, on one connection or on a pool. */
export interface SqlExecutor {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** What the bus needs of a service's database. */
export interface Transactor<Tx> {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  sql(tx: Tx): SqlExecutor;
  /** Outside a transaction. */
  readonly pool: SqlExecutor;
}

export type TransportConfig = { kind: 'postgres'; url: string } | { kind: 'kafka'; brokers: string[] };
