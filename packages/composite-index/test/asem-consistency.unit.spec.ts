import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from '../src/consistency/cronbach-alpha.ts';
import { principalComponents } from '../src/consistency/principal-components.ts';
import { createTable, type DataTable, selectColumns } from '../src/table/data-table.ts';
import { type ReferenceTable, sharedTable } from './support/reference-table.ts';

const [meta, normalised, scores, alphas, components] = [
  'coinr_asem_meta.csv',
  'coinr_asem_normalised.csv',
  'coinr_asem_scores.csv',
  'coinr_asem_alpha.csv',
  'coinr_asem_pca_social.csv',
].map(sharedTable);

/** The children of a group over all units, as COINr had them. */
function childrenOf(group: string, level: number, from: ReferenceTable, tree: ReferenceTable): DataTable {
  const codes = tree.rows.filter((row) => row.Parent === group).map((row) => row.iCode ?? '');
  const lists = Object.fromEntries(codes.map((code) => [code, from.numbers(code)]));
  expect(codes.length).toBeGreaterThan(level === 1 ? 2 : 1);
  return selectColumns(createTable(from.texts('uCode'), lists), codes);
}

describe.skipIf(!meta || !normalised || !scores || !alphas || !components)('COINr on its ASEM data', () => {
  it('alpha of ten groups within 1e-6, negative ones included', () => {
    if (!meta || !normalised || !scores || !alphas) return;
    for (const row of alphas.rows) {
      const level = Number(row.level);
      const table = childrenOf(row.group ?? '', level, level === 1 ? normalised : scores, meta);
      expect(table.columns).toHaveLength(Number(row.n_items));
      expect(cronbachAlpha(table, 'as-given').alpha).toBeCloseTo(Number(row.alpha_normalised), 6);
    }
    const alphaOf = (group: string) =>
      Number(alphas.rows.find((row) => row.group === group)?.alpha_normalised);
    expect(alphaOf('P2P')).toBeCloseTo(0.8502, 4);
    expect(alphaOf('SusEcFin')).toBeCloseTo(-0.3768, 4);
  });

  it('principal components of the pillar Social within 1e-6', () => {
    if (!meta || !normalised || !components) return;
    const analysis = principalComponents(childrenOf('Social', 1, normalised, meta));
    for (const [index, row] of components.rows.entries()) {
      const component = analysis.components[index];
      expect(component?.eigenvalue).toBeCloseTo(Number(row.pc_variance), 6);
      expect(component?.share).toBeCloseTo(Number(row.pc_share), 6);
      expect(analysis.components[0]?.vector[row.iCode ?? '']).toBeCloseTo(Number(row.pc1_weight), 6);
    }
  });
});
