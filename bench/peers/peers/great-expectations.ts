import type { Type } from '../data/truth.ts';
import { type Answer, type Peer, pythonCommand, type Reading, readAnswer } from '../peer.ts';
import { type ColumnSaid, columnItems } from '../reading.ts';
import { installedMark } from '../set-up/recipes.ts';

interface Metric {
  readonly metric: string;
  readonly column: string | null;
  readonly value: unknown;
  readonly error: string | null;
}

const environment = 'great-expectations';

export const greatExpectationsPeers: readonly Peer[] = [
  {
    id: 'great-expectations',
    tool: 'Great Expectations',
    setting: 'batch inspector, all metrics',
    offers: ['type', 'missing', 'missing-token', 'constant', 'key'],
    needs: (home) => [installedMark(home, environment)],
    command: (place) =>
      pythonCommand('great_expectations_metrics.py', { environment, setting: 'defaults' }, place),
    read: async (out) => readMetrics(await readAnswer(out)),
  },
];

function readMetrics({ version, tables }: Answer<readonly Metric[]>): Reading {
  const metrics = Object.entries(tables);
  const counted = metrics
    .flatMap(([, of]) => of)
    .filter(
      ({ metric, value, error }) => !unnamed.includes(metric) && value !== null && error === null,
    );
  return {
    version,
    measures: counted.length,
    said: metrics.flatMap(([table, of]) => saidOf(table, of).flatMap(columnItems)),
  };
}

/** Names and types of columns are no figures, here as elsewhere. */
const unnamed = ['table.columns', 'table.column_types'];

function saidOf(table: string, metrics: readonly Metric[]): ColumnSaid[] {
  const rows = Number(metrics.find(({ metric }) => metric === 'table.row_count')?.value);
  const types = metrics.find(({ metric }) => metric === 'table.column_types')?.value;
  const columns = types as readonly { readonly name: string; readonly type: string }[];
  return columns.map(({ name, type }) => {
    const of = (wanted: string) =>
      Number(metrics.find(({ metric, column }) => metric === wanted && column === name)?.value);
    const present = of('column.non_null_count');
    const distinct = Math.round(of('column.unique_proportion') * present);
    return {
      table,
      column: name,
      type: typeOf(type),
      missingShare: (rows - present) / rows,
      isKey: distinct === rows,
      isConstant: distinct === 1 && present === rows,
    };
  });
}

/** Of a data type of pandas. */
function typeOf(name: string): Type {
  if (/^(int|float)/.test(name)) return 'number';
  if (/^datetime/.test(name)) return 'date';
  return name === 'bool' ? 'boolean' : 'text';
}
