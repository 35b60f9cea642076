import { readFile } from 'node:fs/promises';
import { profileReportSchema } from '../../../src/vocabulary/reports/profile-report.ts';
import { type AssetReport, reportSchema } from '../../../src/vocabulary/reports/report.ts';
import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import { tableMeasures } from '../../count-measures.ts';
import type { Item, Kind, Type } from '../data/truth.ts';
import type { Peer, Reading } from '../peer.ts';
import { columnItems, sum } from '../reading.ts';

const offers: readonly Kind[] = [
  'type',
  'missing',
  'missing-token',
  'constant',
  'key',
  'outlier',
  'personal',
];
const cli = new URL('../../../dist/cli/main.js', import.meta.url).pathname;

export const assayPeers: readonly Peer[] = [
  assay('profile', ['profile'], offers),
  assay('full', ['profile', '--full'], [...offers, 'duplicate-rows']),
  assay(
    'assess',
    ['assess'],
    [...offers, 'duplicate-rows', 'foreign-key', 'dependency', 'invalid-identifier'],
  ),
];

function assay(setting: string, words: readonly string[], offered: readonly Kind[]): Peer {
  return {
    id: `assay-${setting}`,
    tool: 'Assay',
    setting: words.join(' '),
    offers: offered,
    needs: () => [cli],
    command: ({ data }) => ({
      program: process.execPath,
      args: [cli, ...words, data, '--json', '--no-cache', '--as-of=2026-11-01'],
      prints: true,
    }),
    read: async (out) => readReport(JSON.parse(await readFile(out, 'utf8'))),
  };
}

function readReport(answer: unknown): Reading {
  const profile = profileReportSchema.safeParse(answer);
  if (profile.success) {
    const { assay: version, tables } = profile.data;
    return { version, measures: sum(tables.map(tableMeasures)), said: tables.flatMap(tableItems) };
  }
  const report = reportSchema.parse(answer);
  return {
    version: report.assay,
    measures: sum(report.assets.flatMap(({ tables }) => tables.map(tableMeasures))),
    said: report.assets.flatMap((asset) => [
      ...asset.tables.flatMap(tableItems),
      ...relationships(asset),
    ]),
  };
}

function tableItems(table: TableReport): Item[] {
  const repeated = Number(table.measures.duplicateRows?.value ?? 0);
  return unique([
    ...table.columns.flatMap((column) => columnSaid(table, column)),
    ...(table.suspectedCells?.groups ?? []).map(({ column, kind, count }) =>
      suspected(`${table.name}.${column}`, kind.code, count / table.rows),
    ),
    ...(table.suggestedRules ?? []).flatMap(({ text, exceptions }): Item[] => {
      if (text.code !== 'rule.dependency' || exceptions === 0) return [];
      return [
        {
          kind: 'dependency',
          at: `${table.name}.${text.params.from}->${table.name}.${text.params.columns}`,
        },
      ];
    }),
    ...(repeated > 0 ? [{ kind: 'duplicate-rows', at: table.name } as const] : []),
  ]);
}

function columnSaid(
  table: TableReport,
  { name, type, personal, measures }: TableReport['columns'][number],
) {
  const at = `${table.name}.${name}`;
  const of = (measure: string) => Number(measures[measure]?.value ?? 0);
  const tokens = of('missingTokens') / table.rows;
  const isKey = table.keys.some(
    ({ columns, holds, nonNull }) => columns.join() === name && holds && nonNull === table.rows,
  );
  const more: readonly (readonly [boolean, Item])[] = [
    [tokens > 0, { kind: 'missing-token', at, value: tokens }],
    [of('outliers') > 0, { kind: 'outlier', at }],
    [personal.personalInformation, { kind: 'personal', at }],
  ];
  return [
    ...columnItems({
      table: table.name,
      column: name,
      type: typeOf(type),
      missingShare: (of('nulls') + of('blank')) / table.rows,
      isKey,
      isConstant: of('distinct') === 1 && of('nulls') === 0,
    }),
    ...more.flatMap(([holds, item]) => (holds ? [item] : [])),
  ];
}

/** What is neither a token nor an identifier is a cell unlike the others, whatever the kind of defect. */
function suspected(at: string, code: string, value: number): Item {
  if (code === 'defect-kind.disguised-missing') return { kind: 'missing-token', at, value };
  if (code === 'defect-kind.invalid-identifier') return { kind: 'invalid-identifier', at };
  return { kind: 'outlier', at };
}

function relationships({ relationships: found }: AssetReport): Item[] {
  return found.map(({ from, to }) => ({
    kind: 'foreign-key',
    at: `${from.table}.${from.columns}->${to.table}.${to.columns}`,
  }));
}

function unique(items: readonly Item[]): Item[] {
  return items.filter(
    ({ kind, at }, i) => items.findIndex((item) => item.kind === kind && item.at === at) === i,
  );
}

function typeOf(name: TableReport['columns'][number]['type']): Type | undefined {
  if (['integer', 'decimal', 'double'].includes(name)) return 'number';
  if (['date', 'time', 'timestamp'].includes(name)) return 'date';
  return name === 'boolean' || name === 'text' ? name : undefined;
}
