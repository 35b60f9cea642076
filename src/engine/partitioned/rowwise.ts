import { mapColumns, partsOf, withParts } from '../../sql/rewrite.ts';
import type { Expression, Projection, Relation, Statement } from '../../sql/tree.ts';

/** Why a statement cannot be put together from what its partitions say. */
export type WholeReason =
  /** It reads rows by their order or place: windows, positions, the first rows. */
  | 'order-of-rows'
  /** It groups, joins or limits in a way that partitions cannot answer each for itself. */
  | 'across-rows'
  /** It computes with aggregates, or merges values whose order only the engine knows. */
  | 'not-mergeable'
  /** It counts distinct values, which more than one partition holds. */
  | 'shared-values';

export const isReason = <T>(found: T | WholeReason): found is WholeReason =>
  typeof found === 'string';

/** How values of a column come to this process: whether they can be compared here as the engine compares them. */
export type ColumnKind = 'number' | 'text' | 'other';

export type ColumnKinds = ReadonlyMap<string, ColumnKind>;

/** What is known about the names in statements. */
export interface Known {
  /** The relation that has partitions. */
  readonly base: string;
  readonly columns: ColumnKinds;
  /** Names that stand for statements over its rows. */
  readonly named: ReadonlyMap<string, Statement>;
}

/** A relation each of whose rows follows from one row of the base, whichever partition that lies in. */
export interface Rowwise {
  /** What stands behind a column, over the columns of the base; undefined for one that it does not have. */
  readonly column: (name: string) => Expression | undefined;
  /** Which rows of the base are in it, over the columns of the base. */
  readonly conditions: readonly Expression[];
  /** Relations beside the base that it is joined with. */
  readonly joined: readonly Relation[];
}

type Found = Rowwise | WholeReason;

/** The relation as seen from the rows of the base, or why it is not made of them one by one. */
export function rowwise(from: Relation, known: Known): Found {
  switch (from.kind) {
    case 'table':
      return rowwiseTable(from.name, known);
    case 'head':
      return 'order-of-rows';
    case 'subquery':
      return rowwiseStatement(from.select, known);
    case 'join':
      return rowwiseJoin(from, known);
  }
}

function rowwiseTable(name: string, known: Known): Found {
  const named = known.named.get(name);
  if (named !== undefined) return rowwiseStatement(named, known);
  if (name !== known.base) return 'across-rows';
  return {
    column: (of) => (known.columns.has(of) ? { kind: 'column', name: of } : undefined),
    conditions: [],
    joined: [],
  };
}

/** A statement that selects and filters rows of the base and does nothing else with them. */
export function rowwiseStatement(statement: Statement, known: Known): Found {
  const { select, where, groupBy, having, orderBy, limit } = statement;
  const below = rowwise(statement.from, known);
  if (isReason(below)) return below;
  if (groupBy !== undefined || having !== undefined) return 'across-rows';
  if (orderBy !== undefined || limit !== undefined) return 'order-of-rows';
  const conditions = allOver(where === undefined ? [] : [where], below);
  const columns = projected(select, below);
  if (isReason(conditions)) return conditions;
  if (isReason(columns)) return columns;
  if ([...columns.values()].some(hasAggregate)) return 'across-rows';
  return {
    column: (name) => columns.get(name),
    conditions: [...below.conditions, ...conditions],
    joined: below.joined,
  };
}

/** Rows of the left with those that match them of a relation that has nothing to do with the base. */
function rowwiseJoin(from: Extract<Relation, { kind: 'join' }>, known: Known): Found {
  const left = rowwise(from.left, known);
  if (isReason(left)) return left;
  if (from.type === 'left' || readsBase(from.right, known)) return 'across-rows';
  if (from.right.kind !== 'subquery') return 'across-rows';
  const beside = new Set(from.right.select.select.map((projection) => projection.as));
  if ([...beside].some((name) => left.column(name) !== undefined)) return 'across-rows';
  const column = (name: string): Expression | undefined =>
    left.column(name) ?? (beside.has(name) ? { kind: 'column', name, of: besideBase } : undefined);
  const on = over(from.on, { ...left, column });
  if (isReason(on)) return on;
  const keepsLeft = from.type === 'semi' || from.type === 'anti';
  return {
    column: keepsLeft ? left.column : column,
    conditions: [...left.conditions, on],
    joined: [...left.joined, { ...from, left: { kind: 'table', name: known.base } }],
  };
}

/** The table that columns of a joined relation are said to be of. */
export const besideBase = 'beside';

/** An expression over the columns of the base, or why it is none. */
export function over(e: Expression, { column }: Rowwise): Expression | WholeReason {
  const parts = withParts(e);
  if (parts.some((part) => ordered.has(part.kind))) return 'order-of-rows';
  const unknown = parts.some((part) => part.kind === 'column' && column(part.name) === undefined);
  if (unknown) return 'order-of-rows';
  return mapColumns(e, (part) => column(part.name) ?? part);
}

export function allOver(
  expressions: readonly Expression[],
  below: Rowwise,
): readonly Expression[] | WholeReason {
  const flat: Expression[] = [];
  for (const e of expressions) {
    const one = over(e, below);
    if (isReason(one)) return one;
    flat.push(one);
  }
  return flat;
}

const ordered: ReadonlySet<string> = new Set([
  'rowPosition',
  'sourcePosition',
  'previousRow',
  'window',
]);

/** Projections over the columns of the base, by their names. */
export function projected(
  select: readonly Projection[],
  below: Rowwise,
): ReadonlyMap<string, Expression> | WholeReason {
  const columns = new Map<string, Expression>();
  for (const { as, value } of select) {
    const flat = over(value, below);
    if (isReason(flat)) return flat;
    columns.set(as, flat);
  }
  return columns;
}

export const hasAggregate = (e: Expression): boolean =>
  e.kind === 'aggregate' || partsOf(e).some(hasAggregate);

/** Whether a relation has anything to do with the base. */
export function readsBase(from: Relation, known: Known): boolean {
  if (from.kind === 'subquery') return readsBase(from.select.from, known);
  if (from.kind === 'join') return readsBase(from.left, known) || readsBase(from.right, known);
  return from.name === known.base || known.named.has(from.name);
}

/** Whether reading a relation reads more of the base than its first rows. */
export function readsAll(from: Relation, known: Known): boolean {
  if (from.kind === 'subquery') return readsAll(from.select.from, known);
  if (from.kind === 'join') return readsAll(from.left, known) || readsAll(from.right, known);
  return from.kind === 'table' && readsBase(from, known);
}

/** The relation with every name for a statement replaced by it, and the base by a partition. */
export function inlined(from: Relation, known: Known, base: string): Relation {
  switch (from.kind) {
    case 'table': {
      const named = known.named.get(from.name);
      if (named !== undefined) {
        const select = inlinedStatement(named, known, base);
        return { kind: 'subquery', select, as: from.as ?? from.name };
      }
      return from.name === known.base ? { ...from, name: base, as: from.as ?? from.name } : from;
    }
    case 'head':
      return from.name === known.base ? { ...from, name: base } : from;
    case 'subquery':
      return { ...from, select: inlinedStatement(from.select, known, base) };
    case 'join':
      return {
        ...from,
        left: inlined(from.left, known, base),
        right: inlined(from.right, known, base),
      };
  }
}

export function inlinedStatement(statement: Statement, known: Known, base: string): Statement {
  return { ...statement, from: inlined(statement.from, known, base) };
}
