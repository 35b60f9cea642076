import {
  aggregate,
  all,
  binary,
  call,
  cast,
  column,
  countRows,
  isNull,
  literal,
  when,
} from '../../sql/build.ts';
import type { Expression, Statement } from '../../sql/tree.ts';
import type { CanonicalColumn } from '../../vocabulary/canonical-schema.ts';
import type { CellText } from './cell-text.ts';

/** A column of the schema with how its cells are encoded. */
export interface EncodedColumn {
  readonly column: CanonicalColumn;
  readonly cell: CellText;
}

/** The relation under its alias: cells are always read through it, so no name is ambiguous. */
export const rowAlias = 'r';

/** The tag that opens the encoding of a non-null cell; `n` opens a null. */
const tags: Record<CanonicalColumn['type'], string> = {
  empty: 'n',
  boolean: 'b',
  integer: 'i',
  decimal: 'd',
  double: 'f',
  date: 'y',
  time: 'h',
  timestamp: 'm',
  text: 't',
  binary: 'x',
  nested: 'j',
};

/**
 * One SHA-256 per row; in the process ascending, so that the engine spills the sort and later reads each range
 * of digests from one place. A row with a cell that does not fit has a null digest.
 */
export function digestStatement(
  relation: string,
  columns: readonly EncodedColumn[],
  { sorted }: { readonly sorted: boolean } = { sorted: true },
): Statement {
  const texts = columns.map(({ cell }, i) => ({ as: `c${i}`, value: cell.text }));
  const misfits = columns.flatMap(({ cell }) => cell.misfit ?? []);
  const row = call('concat', ...columns.flatMap((c, i) => cellParts(c.column, column(`c${i}`))));
  const digest = call('sha256', row);
  return {
    select: [
      {
        as: 'digest',
        value:
          misfits.length === 0
            ? digest
            : when(column('misfit'), cast(literal(null), 'text'), digest),
      },
    ],
    from: {
      kind: 'subquery',
      select: {
        select: [
          ...texts,
          ...(misfits.length === 0 ? [] : [{ as: 'misfit', value: anyOf(misfits) }]),
        ],
        from: { kind: 'table', name: relation, as: rowAlias },
      },
      as: 'cells',
    },
    ...(sorted && { orderBy: [{ by: column('digest') }] }),
  };
}

/** Tag, byte length, colon, bytes. `concat` passes over a null text, whose length is written as 0. */
function cellParts(of: CanonicalColumn, text: Expression): Expression[] {
  return [
    when(isNull(text), literal('n'), literal(tags[of.type])),
    cast(call('coalesce', call('byteLength', text), literal(0)), 'text'),
    literal(':'),
    text,
  ];
}

/** Rows that have a digest, and rows that have none because a cell does not fit. */
export function rowCountStatement(digests: string): Statement {
  return {
    select: [
      { as: 'rows', value: aggregate('count', column('digest')) },
      { as: 'misfits', value: countIf(isNull(column('digest'))) },
    ],
    from: { kind: 'table', name: digests },
  };
}

/** The hashes of the buckets whose first digest is in [from, to): bucket, hash, distinct rows. */
export function bucketStatement(digests: string, from: string, to: string): Statement {
  const bucket = call('left', column('digest'), literal(4));
  const inRange = all(
    binary('>=', column('digest'), literal(from)),
    binary('<', column('digest'), literal(to)),
  );
  const repeats = countRows();
  const times = call('concat', literal('*'), cast(repeats, 'text'));
  return {
    select: [
      { as: 'bucket', value: bucket },
      {
        as: 'hash',
        value: call(
          'sha256',
          aggregate('concatSorted', call('concat', column('digest'), column('times'))),
        ),
      },
      { as: 'distinct', value: countRows() },
    ],
    from: {
      kind: 'subquery',
      select: {
        select: [
          { as: 'digest', value: column('digest') },
          { as: 'times', value: when(binary('>', repeats, literal(1)), times, literal('')) },
        ],
        from: { kind: 'table', name: digests },
        where: inRange,
        groupBy: [column('digest')],
      },
      as: 'd',
    },
    groupBy: [bucket],
    orderBy: [{ by: column('bucket') }],
  };
}

/** How many cells of each column do not fit, for the columns where one can fail to. */
export function misfitStatement(relation: string, columns: readonly EncodedColumn[]): Statement {
  return {
    select: columns.flatMap(({ cell }, i) =>
      cell.misfit ? [{ as: `m${i}`, value: countIf(cell.misfit) }] : [],
    ),
    from: { kind: 'table', name: relation, as: rowAlias },
  };
}

/** How many cells of each column are not null; with `written`, not empty text either. */
export function presentStatement(
  relation: string,
  columns: readonly string[],
  written: ReadonlySet<string>,
): Statement {
  return {
    select: columns.map((name, i) => {
      const cell = column(name, rowAlias);
      const filter = binary('<>', cell, literal(''));
      return { as: `p${i}`, value: written.has(name) ? countIf(filter) : aggregate('count', cell) };
    }),
    from: { kind: 'table', name: relation, as: rowAlias },
  };
}

const countIf = (filter: Expression): Expression => ({
  kind: 'aggregate',
  name: 'count',
  args: [{ kind: 'star' }],
  filter,
});

/** Whether any holds; a balanced tree, because engines limit how deep an expression may nest. */
function anyOf(conditions: readonly Expression[]): Expression {
  const [first] = conditions;
  if (first === undefined) return literal(false);
  if (conditions.length === 1) return first;
  const middle = conditions.length >> 1;
  return binary('or', anyOf(conditions.slice(0, middle)), anyOf(conditions.slice(middle)));
}
