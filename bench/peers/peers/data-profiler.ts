import type { Item, Kind, Type } from '../data/truth.ts';
import { type Answer, type Peer, pythonCommand, type Reading, readAnswer } from '../peer.ts';
import { columnItems, filled, sum } from '../reading.ts';
import { installedMark } from '../set-up/recipes.ts';

interface Report {
  readonly global_stats: {
    readonly samples_used: number;
    readonly duplicate_row_count: number | null;
  };
  readonly columns: Readonly<Record<string, Column>>;
}

interface Column {
  readonly data_type: string | null;
  /** Several are separated by `|`. */
  readonly data_label?: string | null;
  readonly statistics: {
    readonly sample_size?: number;
    readonly null_count?: number;
    readonly unique_ratio?: number;
    readonly unique_count?: number;
    readonly times?: unknown;
  };
}

const offers: readonly Kind[] = [
  'type',
  'missing',
  'missing-token',
  'constant',
  'key',
  'duplicate-rows',
];
const environment = 'dataprofiler';

export const dataProfilerPeers: readonly Peer[] = [
  dataProfiler('defaults', [...offers, 'personal']),
  dataProfiler('unlabelled', offers),
];

function dataProfiler(setting: string, offered: readonly Kind[]): Peer {
  return {
    id: `dataprofiler-${setting}`,
    tool: 'DataProfiler',
    setting: setting === 'unlabelled' ? 'without data labeler' : setting,
    offers: offered,
    needs: (home) => [installedMark(home, environment)],
    command: (place) => pythonCommand('data_profiler.py', { environment, setting }, place),
    read: async (out) => readReports(await readAnswer(out)),
  };
}

function readReports({ version, tables }: Answer<Report>): Reading {
  const reports = Object.entries(tables);
  return {
    version,
    measures: sum(reports.map(([, report]) => measuresOf(report))),
    said: reports.flatMap(([table, { global_stats: rows, columns }]) => [
      ...Object.entries(columns).flatMap(([column, of]) => saidOf(table, column, of)),
      ...((rows.duplicate_row_count ?? 0) > 0
        ? [{ kind: 'duplicate-rows', at: table } as const]
        : []),
    ]),
  };
}

function measuresOf({ global_stats: table, columns }: Report): number {
  const of = Object.values(columns).map(
    ({ statistics, ...column }) =>
      filled(column, ['column_name', 'data_type', 'samples']) + filled(statistics, ['times']),
  );
  return filled(table, ['times', 'file_type', 'encoding', 'profile_schema']) + sum(of);
}

function saidOf(table: string, column: string, of: Column): Item[] {
  const {
    sample_size: sampled = 0,
    null_count: missing = 0,
    unique_ratio: unique,
    unique_count,
  } = of.statistics;
  const personal = (of.data_label ?? '').split('|').some((label) => personalLabels.includes(label));
  return [
    ...columnItems({
      table,
      column,
      type: typeOf(of.data_type),
      missingShare: sampled === 0 ? 0 : missing / sampled,
      isKey: unique === 1 && missing === 0,
      isConstant: unique_count === 1 && missing === 0,
    }),
    ...(personal ? [{ kind: 'personal', at: `${table}.${column}` } as const] : []),
  ];
}

/** Those of its labels that are of persons; the others are dates, numbers, hashes and addresses of machines. */
const personalLabels = [
  'ADDRESS',
  'BAN',
  'CREDIT_CARD',
  'DRIVERS_LICENSE',
  'EMAIL_ADDRESS',
  'PERSON',
  'PHONE_NUMBER',
  'SSN',
];

function typeOf(name: string | null): Type | undefined {
  if (name === null) return undefined;
  if (name === 'int' || name === 'float') return 'number';
  return name === 'datetime' ? 'date' : 'text';
}
