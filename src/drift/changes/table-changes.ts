import { type ChangeLevel, gravest } from '../../vocabulary/change-level.ts';
import type { ColumnReport } from '../../vocabulary/reports/column-report.ts';
import type { KeyChange, TableDiff } from '../../vocabulary/reports/diff-report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import { numberOf } from '../distributions/number-of.ts';
import { pairColumns } from '../pairing/pair-columns.ts';
import type { PairedTables } from '../pairing/pair-tables.ts';
import { levelOf, thresholds } from '../thresholds.ts';
import { columnChanges } from './column-changes.ts';

const dayInMilliseconds = 86_400_000;

/** What changed about one table: its columns, its size, its newest row, its keys. */
export function tableChanges({
  before,
  after,
  matchedBy,
}: PairedTables['pairs'][number]): TableDiff {
  const paired = pairColumns(before, after);
  const pairs = [...paired.same, ...paired.renamed.map(({ pair }) => pair)];
  const columns = pairs.map(([a, b]) => columnChanges(a, b));
  const volume = volumeChange(before.rows, after.rows);
  const freshness = freshnessChange(before, after);
  const renames = new Map(paired.renamed.map((one) => [one.before, one.after]));
  const keys = keyChanges(before, after, renames);
  const levels: ChangeLevel[] = [
    volume.level,
    freshness?.level ?? 'none',
    ...columns.map(({ level }) => level),
    ...keys.map(({ level }) => level),
    paired.removed.length > 0 ? 'major' : 'none',
    paired.renamed.length > 0 ? 'moderate' : 'none',
    paired.added.length > 0 ? 'minor' : 'none',
  ];
  return {
    before: before.id,
    after: after.id,
    matchedBy,
    level: gravest(levels),
    volume,
    ...(freshness === undefined ? {} : { freshness }),
    added: paired.added.map(nameAndType),
    removed: paired.removed.map(nameAndType),
    renamed: paired.renamed.map(({ pair: _, ...renamed }) => renamed),
    columns,
    keys,
  };
}

function nameAndType({ name, type }: ColumnReport) {
  return { name, type };
}

function volumeChange(before: number, after: number): TableDiff['volume'] {
  const ratio = before === 0 ? null : after / before;
  const change = before === after ? 0 : Math.abs(Math.log(after / before));
  return { before, after, ratio, level: levelOf(change, thresholds.volume) };
}

/** By the event time of the table before; a table that goes back in time lost its newest rows. */
function freshnessChange(before: TableReport, after: TableReport): TableDiff['freshness'] {
  const column = before.periods?.column;
  if (column === undefined) return undefined;
  const [a, b] = [newest(before, column), newest(after, column)];
  const [from, to] = [numberOf(a ?? ''), numberOf(b ?? '')];
  if (a === undefined || b === undefined || from === undefined || to === undefined)
    return undefined;
  const days = (to - from) / dayInMilliseconds;
  return { column, before: a, after: b, days, level: days < 0 ? 'major' : 'none' };
}

function newest({ columns }: TableReport, name: string): string | undefined {
  const value = columns.find((column) => column.name === name)?.measures.max?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Keys by their columns; a renamed column still is the same key. */
function keyChanges(
  before: TableReport,
  after: TableReport,
  renames: ReadonlyMap<string, string>,
): KeyChange[] {
  const nameOf = (columns: readonly string[]) => JSON.stringify([...columns].sort());
  const old = before.keys.map((key) => ({
    ...key,
    columns: key.columns.map((column) => renames.get(column) ?? column),
  }));
  const [a, b] = [old, after.keys].map(
    (keys) => new Map(keys.map((key) => [nameOf(key.columns), key])),
  );
  const names = [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])].sort();
  return names.flatMap((name): KeyChange[] => {
    const [was, is] = [a?.get(name), b?.get(name)];
    const key = is ?? was;
    const change = changeOfKey(was, is);
    if (key === undefined || change === undefined) return [];
    const level = change === 'lost' || change === 'broken' ? levelOfLoss(was ?? key) : 'minor';
    return [{ columns: key.columns, kind: key.kind, change, level }];
  });
}

type Key = TableReport['keys'][number];

function changeOfKey(was: Key | undefined, is: Key | undefined): KeyChange['change'] | undefined {
  if (was === undefined) return 'gained';
  if (is === undefined) return 'lost';
  if (was.holds === is.holds) return undefined;
  return is.holds ? 'mended' : 'broken';
}

/** What a person declared is a promise; columns that happened to be unique often stop being so. */
function levelOfLoss({ kind, source }: Key): ChangeLevel {
  if (source === 'declared') return 'major';
  return kind === 'primary' ? 'moderate' : 'minor';
}
