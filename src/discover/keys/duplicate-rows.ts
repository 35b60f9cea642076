import type { TableProfile } from '../../profile/table-profile.ts';
import {
  aggregate,
  all,
  as,
  ascending,
  binary,
  call,
  column,
  countRows,
  literal,
  sumOf,
  table,
} from '../../sql/build.ts';
import type { Expression, Statement } from '../../sql/tree.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { rowReferences, rowsShown, withPosition } from '../rows/row-positions.ts';
import type { Key } from './table-keys.ts';

export interface DuplicateRows {
  /** Rows that repeat an earlier one in every cell. */
  readonly count: number;
  readonly query: string;
  readonly rows: readonly RowReference[];
}

/**
 * Counts the rows that repeat another in every cell, exactly. A key that holds rules them out at
 * once; so do as many distinct row hashes as rows. Only else are whole rows compared.
 */
export async function countDuplicateRows(
  session: DiscoverySession,
  profile: TableProfile,
  keys: readonly Key[],
): Promise<DuplicateRows> {
  const key = keys.find((k) => k.holds && k.nonNull === profile.rows && k.query !== undefined);
  if (key?.query !== undefined) return { count: 0, query: key.query, rows: [] };
  const known = profile.measures.duplicateRows;
  if (session.counted && known?.exactness.kind === 'exact' && known.value !== null)
    return { count: known.value, query: known.query, rows: [] };
  const hashed = await session.sql.rows(hashStatement(profile));
  const none = { count: 0, query: hashed.query, rows: [] };
  if (profile.rows < 2 || Number(hashed.rows[0]?.[0]) === profile.rows) return none;
  const counted = await session.sql.rows(countStatement(profile));
  const count = Number(counted.rows[0]?.[0] ?? 0);
  // Rows in a database stand nowhere, and reading them all again would tell nothing more.
  if (count === 0 || session.counted) return { ...none, count, query: counted.query };
  const { rows } = await session.sql.rows(rowsStatement(profile));
  return { count, query: counted.query, rows: rowReferences(profile.table, rows) };
}

const names = ({ table: { columns } }: TableProfile) => columns.map((c) => column(c.name));

function rowHash(profile: TableProfile): Expression {
  return call('hash', ...names(profile));
}

function hashStatement(profile: TableProfile): Statement {
  const distinct: Expression = {
    kind: 'aggregate',
    name: 'count',
    args: [rowHash(profile)],
    distinct: true,
  };
  return { select: [as('distinct', distinct)], from: table(profile.table.relation) };
}

/** Groups of equal rows, among the rows whose hash occurs more than once. */
function countStatement(profile: TableProfile): Statement {
  const groups: Statement = {
    select: [as('n', countRows())],
    from: repeatedHashes(profile),
    groupBy: names(profile),
    having: binary('>', countRows(), literal(1)),
  };
  return {
    select: [as('repeats', sumOf(binary('-', column('n'), literal(1))))],
    from: { kind: 'subquery', select: groups, as: 'groups' },
  };
}

function repeatedHashes(profile: TableProfile): Statement['from'] {
  const source = profile.table.relation;
  const hashes: Statement = {
    select: [as('row hash', rowHash(profile))],
    from: table(source),
    groupBy: [rowHash(profile)],
    having: binary('>', countRows(), literal(1)),
  };
  return {
    kind: 'join',
    type: 'semi',
    left: table(source),
    right: { kind: 'subquery', select: hashes, as: 'repeated' },
    on: binary('=', rowHash(profile), column('row hash', 'repeated')),
  };
}

/** Positions of the repeating rows: all of a group but its first. */
function rowsStatement(profile: TableProfile): Statement {
  const numbered: Statement = {
    select: [withPosition(profile), ...names(profile).map((name, i) => as(`v${i}`, name))],
    from: repeatedHashes(profile),
  };
  const cells = profile.table.columns.map((_, i) => column(`v${i}`));
  const firsts: Statement = {
    select: [
      as('first', aggregate('min', column('position'))),
      ...cells.map((c, i) => as(`v${i}`, c)),
    ],
    from: { kind: 'subquery', select: numbered, as: 'numbered' },
    groupBy: cells,
  };
  const same = cells.map((_, i) =>
    binary('is not distinct from', column(`v${i}`, 'all'), column(`v${i}`, 'firsts')),
  );
  const later = binary('>', column('position', 'all'), column('first', 'firsts'));
  return {
    select: [as('position', column('position', 'all'))],
    from: {
      kind: 'join',
      type: 'inner',
      left: { kind: 'subquery', select: numbered, as: 'all' },
      right: { kind: 'subquery', select: firsts, as: 'firsts' },
      on: all(later, ...same),
    },
    orderBy: [ascending(column('position', 'all'))],
    limit: rowsShown,
  };
}
