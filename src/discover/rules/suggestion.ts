import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { ConditionRule, LibraryRule, SuggestedRule } from '../../vocabulary/quality-rule.ts';
import type { ColumnReport } from '../../vocabulary/reports/column-report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import { wilson } from '../../vocabulary/wilson.ts';
import type { ColumnDiscovery, TableDiscovery } from '../discovery.ts';

/** A table with all that is known about it; `report` is what may be shown. */
export interface MinedTable {
  readonly profile: TableProfile;
  readonly discovery: TableDiscovery;
  readonly report: TableReport;
}

/** A column of it. */
export interface MinedColumn {
  readonly profile: ColumnProfile;
  readonly discovery: ColumnDiscovery;
  readonly report: ColumnReport;
  readonly table: MinedTable;
}

export function minedColumns(table: MinedTable): readonly MinedColumn[] {
  return table.profile.columns.flatMap((profile, i) => {
    const discovery = table.discovery.columns[i];
    const report = table.report.columns[i];
    return discovery && report ? [{ profile, discovery, report, table }] : [];
  });
}

/** What a rule was learnt from. */
export interface Support {
  readonly support: number;
  readonly exceptions: number;
  readonly query?: string | undefined;
}

/**
 * At least this share of future rows has to keep a rule, with 95 % confidence: without an
 * exception it takes 73 rows to say so. Fewer rows keep many a rule by chance.
 */
const leastConfidence = 0.95;
/** One exception in a hundred rows is a habit of the data, not an error in it. */
export const mostExceptions = 0.01;

/** The suggestion, where its support bears it. */
export function suggestion(
  rule: LibraryRule | ConditionRule,
  { support, exceptions, query }: Support,
): SuggestedRule[] {
  const confidence = wilson(support - exceptions, support).low;
  if (confidence < leastConfidence || exceptions > mostExceptions * support) return [];
  return [{ rule, support, exceptions, confidence, ...(query !== undefined && { query }) }];
}

/** The parts that every suggested rule has: rows that break it are not wanted. */
export function ruleOf(name: string, place: { readonly table: string; readonly column?: string }) {
  return {
    id: [place.table, place.column, name].filter((part) => part !== undefined).join('.'),
    ...place,
    weight: 1,
    where: {},
    expect: { operator: 'mustBe', value: 0 },
  } as const;
}

export function placeOf({ table, report }: MinedColumn) {
  return { table: table.report.id, column: report.name };
}

/** Cells that hold something. */
export function presentCells({ table, report: { measures } }: MinedColumn): number {
  return table.report.rows - Number(measures.missing?.value ?? 0);
}
