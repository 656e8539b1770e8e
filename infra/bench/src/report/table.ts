import type { Figure } from './figure.ts';

const HEAD = ['measure', 'bus', 'what', 'value', 'bare', 'ratio', 'aim', ''];

/** The figures as lines of a Markdown table, readable in a terminal too. Pure. */
export function renderTable(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

function rowOf({ measure, bus, what, unit, value, baseline, aim, reached }: Figure): string[] {
  const goal = aim ? `${aim.of === 'ratio' ? 'ratio ' : ''}${aim.is} ${aim.bound}` : '';
  const verdict = reached === null ? '' : reached ? 'reached' : 'missed';
  const withUnit = (number: number) => `${shown(number)} ${unit}`;
  return [
    measure,
    bus ?? '',
    what,
    withUnit(value),
    baseline ? `${withUnit(baseline.value)} (${baseline.what})` : '',
    baseline ? baseline.ratio.toFixed(2) : '',
    goal,
    verdict,
  ];
}

/** Three digits that say something. */
function shown(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(3);
}
