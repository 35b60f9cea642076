import type { Item, Kind, Type } from '../data/truth.ts';
import { type Answer, type Peer, pythonCommand, type Reading, readAnswer } from '../peer.ts';
import { columnItems, filled, pair, sum } from '../reading.ts';
import { installedMark } from '../set-up/recipes.ts';

interface Report {
  readonly table: Readonly<Record<string, unknown>> & {
    readonly n: number;
    readonly n_duplicates?: number;
  };
  readonly variables: Readonly<Record<string, Variable>>;
  readonly alerts: readonly string[];
  readonly correlations: Readonly<Record<string, unknown>>;
  readonly duplicates: number;
}

interface Variable {
  readonly type: string;
  readonly n: number;
  readonly n_missing: number;
  readonly n_distinct?: number;
  readonly is_unique?: boolean;
}

const offers: readonly Kind[] = ['type', 'missing', 'missing-token', 'constant', 'key'];
const environment = 'ydata-profiling';

export const ydataPeers: readonly Peer[] = [
  ydata('defaults', [...offers, 'correlation', 'duplicate-rows']),
  ydata('minimal', offers),
];

function ydata(setting: string, offered: readonly Kind[]): Peer {
  return {
    id: `ydata-${setting}`,
    tool: 'ydata-profiling',
    setting,
    offers: offered,
    needs: (home) => [installedMark(home, environment)],
    command: (place) => pythonCommand('ydata_profile.py', { environment, setting }, place),
    read: async (out) => readReports(await readAnswer(out)),
  };
}

function readReports({ version, tables }: Answer<Report>): Reading {
  const reports = Object.entries(tables);
  return {
    version: `fg-data-profiling ${version}`,
    measures: sum(reports.map(([, report]) => measuresOf(report))),
    said: reports.flatMap(([table, report]) => [
      ...Object.entries(report.variables).flatMap(([column, of]) =>
        variableItems(table, column, of),
      ),
      ...correlations(table, report.alerts),
      ...((report.table.n_duplicates ?? 0) > 0
        ? [{ kind: 'duplicate-rows', at: table } as const]
        : []),
    ]),
  };
}

function measuresOf({ table, variables, correlations: correlated }: Report): number {
  const columns = Object.values(variables).map((variable) =>
    filled(variable, ['type', 'cast_type']),
  );
  return filled(table, ['types']) + filled(correlated) + sum(columns);
}

function variableItems(table: string, column: string, of: Variable): Item[] {
  return columnItems({
    table,
    column,
    type: typeOf(of.type),
    missingShare: of.n_missing / of.n,
    isKey: of.is_unique === true && of.n_missing === 0,
    isConstant: of.n_distinct === 1 && of.n_missing === 0,
  });
}

function typeOf(name: string): Type | undefined {
  const names: Readonly<Record<string, Type>> = {
    Numeric: 'number',
    DateTime: 'date',
    Boolean: 'boolean',
    Text: 'text',
    Categorical: 'text',
  };
  return names[name];
}

function correlations(table: string, alerts: readonly string[]): Item[] {
  const pairs = alerts.flatMap((alert) => {
    const found = /^\[(.+?)\] is highly .*correlated with \[(.+?)\]/.exec(alert);
    return found === null ? [] : [pair(table, found[1] ?? '', found[2] ?? '')];
  });
  return [...new Set(pairs)].map((at) => ({ kind: 'correlation', at }));
}
