import type { Cell } from '../../engine/engine.ts';
import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import {
  aggregate,
  all,
  as,
  binary,
  call,
  cast,
  column,
  countRows,
  literal,
  table,
} from '../../sql/build.ts';
import type { Expression, Projection, Statement } from '../../sql/tree.ts';
import { exact } from '../../vocabulary/exactness.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { rowPosition, rowReferences, rowsShown } from '../rows/row-positions.ts';
import { enginePattern, secretHint, secretKinds, shortestSecret } from './secret-kinds.ts';
import { fromCounts, type SecretsFound } from './secrets-found.ts';

/** Counts the secrets of columns in one scan of all rows, with the first rows that have one. */
export async function scanSecrets(
  { sql }: DiscoverySession,
  profile: TableProfile,
  columns: readonly ColumnProfile[],
): Promise<ReadonlyMap<string, SecretsFound>> {
  const { rows, query } = await sql.rows(secretStatement(profile, columns));
  const row = rows[0] ?? [];
  const width = secretKinds.length + 1;
  return new Map(
    columns.map(({ column: { name } }, i) => {
      const [positions, ...counts] = row.slice(i * width, (i + 1) * width);
      const found = fromCounts(counts.map(Number));
      return [name, { ...found, rows: references(profile, positions), exactness: exact, query }];
    }),
  );
}

function references({ table: source }: TableProfile, positions: Cell | undefined) {
  return rowReferences(
    source,
    Array.isArray(positions) ? positions.map((position: Cell) => [position]) : [],
  );
}

// Names of our own inside the subquery: what they are called in the source cannot collide.
const positionName = 'assay position';
const kindName = (index: number) => `assay secret ${index}`;

function secretStatement(profile: TableProfile, columns: readonly ColumnProfile[]): Statement {
  const position = rowPosition(profile);
  const cells = columns.map(({ column: { name } }, i) => as(kindName(i), kindOf(column(name))));
  return {
    select: columns.flatMap((_, i) => projections(i, position !== undefined)),
    from: {
      kind: 'subquery',
      select: {
        select: [...(position ? [as(positionName, position)] : []), ...cells],
        from: table(profile.table.relation),
      },
      as: 'cells',
    },
  };
}

/** The first positions, and a count for each kind. */
function projections(index: number, hasPosition: boolean): readonly Projection[] {
  const kind = column(kindName(index));
  const first = aggregate('minK', column(positionName), literal(rowsShown));
  const found = { ...first, filter: binary('>', kind, literal(0)) } as Expression;
  const count = (which: number) =>
    ({ ...countRows(), filter: binary('=', kind, literal(which + 1)) }) as Expression;
  return [
    as(`rows ${index}`, hasPosition ? found : literal(null)),
    ...secretKinds.map(({ id }, which) => as(`${id} ${index}`, count(which))),
  ];
}

/** The place of the first kind that a cell matches, from 1, or 0; most cells are ruled out cheaply. */
function kindOf(raw: Expression): Expression {
  const cell = cast(raw, 'text');
  const possible = all(
    binary('>=', call('length', cell), literal(shortestSecret)),
    finds(cell, enginePattern({ pattern: secretHint, ignoreCase: true })),
  );
  const kinds = secretKinds.map((kind, which) => ({
    if: finds(cell, enginePattern(kind)),
    result: literal(which + 1),
  }));
  const which: Expression = { kind: 'case', when: kinds, else: literal(0) };
  return { kind: 'case', when: [{ if: possible, result: which }], else: literal(0) };
}

function finds(cell: Expression, pattern: string): Expression {
  return call('regexFinds', cell, literal(pattern));
}
