import type { ColumnProfile } from '../../profile/table-profile.ts';
import {
  aggregate,
  all,
  as,
  binary,
  column,
  countRows,
  isNotNull,
  literal,
  sumOf,
  table,
  when,
} from '../../sql/build.ts';
import type { Expression, Statement } from '../../sql/tree.ts';
import type { FoundDependency } from '../defects/suspected/suspicion.ts';
import type { Place } from '../discovery-session.ts';
import { keyCell } from '../keys/key-cells.ts';

/** A functional dependency that was found on some rows, and counted on all of them. */
export interface CountedDependency {
  /** Columns that decide. */
  readonly from: readonly string[];
  /** The column that they decide. */
  readonly to: string;
  /** Rows in which all of these hold something, and the groups of equal deciding cells among them. */
  readonly rows: number;
  readonly groups: number;
  /** Groups with more than one value, and the rows in them that have another than most of their group. */
  readonly violatingGroups: number;
  readonly violatingRows: number;
  readonly query: string;
}

/** Each takes a scan: those that decide best. */
const mostCounted = 4;

/**
 * Counts in its database which rows of a table break the dependencies that were found on a sample. One row leaves
 * the database for each; of dependencies on the beginnings of codes, and of what several sources say, none is counted.
 */
export async function countDependencies(
  { session, profile }: Place,
  found: readonly FoundDependency[],
): Promise<readonly CountedDependency[]> {
  const likeliest = found
    .filter(({ from, bySource }) => !bySource && from.every(({ prefix }) => prefix === undefined))
    .sort((a, b) => b.agreement.lift - a.agreement.lift || byName(a, b))
    .slice(0, mostCounted);
  const counted: CountedDependency[] = [];
  for (const { from, to } of likeliest) {
    const names = from.map((part) => part.column);
    const cells = [...names, to].flatMap((name) => cellOf(profile.columns, name));
    if (cells.length !== names.length + 1) continue;
    const { rows, query } = await session.sql.rows(
      violationsStatement(profile.table.relation, cells),
    );
    const [n = 0, groups = 0, violatingGroups = 0, violatingRows = 0] = (rows[0] ?? []).map(Number);
    counted.push({ from: names, to, rows: n, groups, violatingGroups, violatingRows, query });
  }
  return counted;
}

function byName(a: FoundDependency, b: FoundDependency): number {
  return JSON.stringify([a.from, a.to]) < JSON.stringify([b.from, b.to]) ? -1 : 1;
}

function cellOf(columns: readonly ColumnProfile[], name: string): readonly Expression[] {
  return columns.filter((one) => one.column.name === name).map((one) => keyCell(one));
}

/** Rows by all cells, then by the deciding ones: what is not the most frequent of its group breaks the dependency. */
function violationsStatement(relation: string, cells: readonly Expression[]): Statement {
  const deciding = cells.slice(0, -1).map((_, i) => column(`c${i}`));
  const values: Statement = {
    select: [...cells.map((cell, i) => as(`c${i}`, cell)), as('n', countRows())],
    from: table(relation),
    where: all(...cells.map(isNotNull)),
    groupBy: cells,
  };
  const groups: Statement = {
    select: [
      as('n', sumOf(column('n'))),
      as('most', aggregate('max', column('n'))),
      as('different', countRows()),
    ],
    from: { kind: 'subquery', select: values, as: 'values_of_groups' },
    groupBy: deciding,
  };
  const several = binary('>', column('different'), literal(1));
  return {
    select: [
      as('rows', sumOf(column('n'))),
      as('groups', countRows()),
      as('violating groups', sumOf(when(several, literal(1), literal(0)))),
      as('violating rows', sumOf(binary('-', column('n'), column('most')))),
    ],
    from: { kind: 'subquery', select: groups, as: 'groups' },
  };
}
