import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Item, Kind, Type } from '../data/truth.ts';
import type { Peer, Reading } from '../peer.ts';
import { columnItems, filled, pair, sum } from '../reading.ts';
import { qsvProgram } from '../set-up/recipes.ts';

/** One column of a table by the names of the statistics, or a pair of columns; '' where there is none. */
type Row = Readonly<Record<string, string>>;

const offers: readonly Kind[] = ['type', 'missing', 'constant'];
const more: readonly Kind[] = [...offers, 'key', 'outlier', 'duplicate-rows'];

export const qsvPeers: readonly Peer[] = [
  qsv('stats', 'stats', offers),
  qsv('everything', 'stats --everything, moarstats --advanced, dedup', more),
  qsv('bivariate', 'the same, moarstats --bivariate', [...more, 'correlation']),
];

function qsv(setting: string, name: string, offered: readonly Kind[]): Peer {
  return {
    id: `qsv-${setting}`,
    tool: 'qsv',
    setting: name,
    offers: offered,
    needs: (home) => [qsvProgram(home)],
    command: ({ data, home, out }) => ({
      program: 'sh',
      args: [
        new URL('../drivers/qsv.sh', import.meta.url).pathname,
        qsvProgram(home),
        setting,
        data,
        out,
      ],
    }),
    read: readStatistics,
  };
}

async function readStatistics(out: string): Promise<Reading> {
  const columns = await rowsOf(out, '.stats.csv');
  const bivariate = await rowsOf(out, '.stats.bivariate.csv');
  const pairs = bivariate.filter(({ row }) => row.n_pairs !== '0');
  const repeated = await filesOf(out, '.duplicates');
  return {
    version: (await readFile(join(out, 'version'), 'utf8')).split(' ')[1] ?? '',
    measures:
      sum(columns.map(({ row }) => filled(row, ['field', 'type', 'xsd_type']))) +
      sum(pairs.map(({ row }) => filled(row, ['field1', 'field2']))) +
      repeated.length,
    said: [
      ...columns.flatMap(({ table, row }) => columnSaid(table, row)),
      ...pairs.flatMap(({ table, row }) => correlations(table, row)),
      ...repeated.flatMap(({ table, text }): Item[] =>
        Number(text) > 0 ? [{ kind: 'duplicate-rows', at: table }] : [],
      ),
    ],
  };
}

/** What it wrote of each table to a file of this ending. */
async function filesOf(out: string, end: string) {
  const files = (await readdir(out)).filter((file) => file.endsWith(end)).sort();
  const read = files.map(async (file) => ({
    table: file.slice(0, -end.length),
    text: await readFile(join(out, file), 'utf8'),
  }));
  return Promise.all(read);
}

async function rowsOf(out: string, end: string) {
  const files = await filesOf(out, end);
  return files.flatMap(({ table, text }) => {
    const rows: Row[] = parse(text, { columns: true });
    return rows.map((row) => ({ table, row }));
  });
}

function columnSaid(table: string, row: Row): Item[] {
  const missingShare = Number(row.sparsity);
  const outliers = Number(row.outliers_extreme_lower_cnt) + Number(row.outliers_extreme_upper_cnt);
  return [
    ...columnItems({
      table,
      column: row.field ?? '',
      type: typeOf(row.type ?? ''),
      missingShare,
      isKey: row.uniqueness_ratio === '1' && missingShare === 0,
      isConstant: row.cardinality === '1' || (row.min !== '' && row.min === row.max),
    }),
    ...(outliers > 0 ? [{ kind: 'outlier', at: `${table}.${row.field}` } as const] : []),
  ];
}

/** From where ydata-profiling calls a correlation high, too. */
const high = 0.9;

function correlations(table: string, row: Row): Item[] {
  const found = Math.abs(Number(row.pearson_correlation)) >= high;
  return found
    ? [{ kind: 'correlation', at: pair(table, row.field1 ?? '', row.field2 ?? '') }]
    : [];
}

function typeOf(name: string): Type | undefined {
  const names: Readonly<Record<string, Type>> = {
    Integer: 'number',
    Float: 'number',
    Date: 'date',
    DateTime: 'date',
    Boolean: 'boolean',
    String: 'text',
  };
  return names[name];
}
