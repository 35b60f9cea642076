import type { Type } from '../data/truth.ts';
import { type Answer, type Peer, type Reading, readAnswer } from '../peer.ts';
import { columnItems, filled, sum } from '../reading.ts';

/** A row of SUMMARIZE: one column of the table. */
type Summary = Readonly<Record<string, string | null>>;

export const duckdbPeers: readonly Peer[] = [
  {
    id: 'duckdb',
    tool: 'DuckDB SUMMARIZE',
    setting: 'defaults',
    offers: ['type', 'missing', 'constant'],
    needs: () => [],
    command: ({ data, out }) => ({
      program: process.execPath,
      args: [new URL('../drivers/duckdb_summarize.mjs', import.meta.url).pathname, data, out],
    }),
    read: async (out) => readSummaries(await readAnswer(out)),
  },
];

function readSummaries({ version, tables }: Answer<readonly Summary[]>): Reading {
  const rows = Object.entries(tables).flatMap(([table, of]) => of.map((row) => ({ table, row })));
  return {
    version,
    measures: sum(rows.map(({ row }) => filled(row, ['column_name', 'column_type']))),
    said: rows.flatMap(({ table, row }) =>
      columnItems({
        table,
        column: row.column_name ?? '',
        type: typeOf(row.column_type ?? ''),
        missingShare: Number(row.null_percentage) / 100,
        isConstant: row.min !== null && row.min === row.max,
      }),
    ),
  };
}

function typeOf(name: string): Type {
  if (/INT|DECIMAL|DOUBLE|FLOAT/.test(name)) return 'number';
  if (/DATE|TIME/.test(name)) return 'date';
  return name === 'BOOLEAN' ? 'boolean' : 'text';
}
