import { type ReactNode, useId } from 'react';
import styles from './surfaces.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** True for the column that names the row. */
  readonly isRowName?: boolean;
  /** True for figures: their digits stand below each other. */
  readonly isFigure?: boolean;
}

/** What scrolls has to be reached without a mouse. */
const reachedByKeyboard = { tabIndex: 0 };

interface Props<Row> {
  readonly caption: ReactNode;
  /** True where a title above the table says the same to those who see it. */
  readonly isTitled?: boolean;
  /** True for tables with sentences in them: on a narrow page every row becomes a block of its own. */
  readonly isStacked?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** A plain table, scrolled sideways by itself where the page is narrow, also by keyboard. */
export function DataTable<Row>({
  caption,
  isTitled = false,
  isStacked = false,
  columns,
  rows,
  keyOf,
}: Props<Row>) {
  const id = useId();
  return (
    <section className={styles.scroll} aria-labelledby={id} {...reachedByKeyboard}>
      <table className={isStacked ? styles.stacked : undefined}>
        <caption id={id} className={isTitled ? styles.unseen : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.isFigure ? styles.end : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) =>
                column.isRowName ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    className={column.isFigure ? styles.end : undefined}
                    data-title={typeof column.title === 'string' ? column.title : undefined}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
