import { createHash } from 'node:crypto';
import { formOf } from '../../sql/rewrite.ts';
import type { Expression, Relation, SqlType, Statement } from '../../sql/tree.ts';
import { countsDistinct } from './distinct-ranges.ts';
import { type Aggregate, isMergeable } from './merge.ts';
import {
  allOver,
  hasAggregate,
  isReason,
  type Known,
  over,
  projected,
  rowwise,
  type WholeReason,
} from './rowwise.ts';
import { shownBy } from './shown-columns.ts';

/** One aggregate over the rows of a partition, and what its result shows. */
export interface PlannedAggregate {
  /** As the statement has it. */
  readonly aggregate: Aggregate;
  /** Over the columns of the base. */
  readonly flat: Aggregate;
  /** The same for the same question about the same columns, whatever statement asks it. */
  readonly key: string;
  readonly shows: readonly string[];
  /** Whether it is the sum of the hashes of whole rows. */
  readonly sumOfRows: boolean;
}

/** One row of aggregates: each is asked of a partition by itself, so that what is known of it is not asked again. */
export interface AggregatePlan {
  readonly kind: 'aggregates';
  readonly from: Relation;
  readonly where?: Expression;
  readonly aggregates: readonly PlannedAggregate[];
  /** By column of the result: which aggregate, and whether it is wanted as text. */
  readonly outputs: readonly { readonly at: number; readonly asText: boolean }[];
  readonly joined: readonly Relation[];
}

/** Groups, asked of each partition whole and joined by their keys. */
export interface GroupPlan {
  readonly kind: 'groups';
  readonly statement: Statement;
  /** By column of the result: the aggregate that it is; undefined for a key. */
  readonly outputs: readonly (Aggregate | undefined)[];
  /** Where only rows with a hash below a limit take part, which the result shows. */
  readonly below?: { readonly limit: bigint; readonly at: number };
  /** More groups than this may be left out. */
  readonly most?: number;
  readonly key: string;
  readonly shows: readonly string[];
  readonly joined: readonly Relation[];
}

export type Plan = AggregatePlan | GroupPlan;

/** How a statement is put together from what each partition says, or why it is not. */
export function planOf(statement: Statement, known: Known): Plan | WholeReason {
  const { select, groupBy, having, orderBy, limit } = statement;
  const plain = groupBy === undefined && having === undefined && orderBy === undefined;
  if (plain && limit === undefined && select.every(({ value }) => hasAggregate(value))) {
    return aggregatePlan(statement, known);
  }
  return groupPlan(statement, known);
}

function aggregatePlan(statement: Statement, known: Known): AggregatePlan | WholeReason {
  const { select, from, where } = statement;
  const below = rowwise(from, known);
  if (isReason(below)) return below;
  const conditions = allOver(where === undefined ? [] : [where], below);
  if (isReason(conditions)) return conditions;
  const aggregates = new Map<string, PlannedAggregate>();
  const outputs: { readonly at: number; readonly asText: boolean }[] = [];
  const about = [...below.conditions, ...conditions];
  for (const { value } of select) {
    const found = castAggregate(value);
    if (isReason(found)) return found;
    const flat = over(found.aggregate, below);
    if (isReason(flat)) return flat;
    if (flat.kind !== 'aggregate' || !isMergeable(flat, known.columns)) return 'not-mergeable';
    if (found.casts.length > 0 && !counts.has(flat.name)) return 'not-mergeable';
    const key = aggregateKey(flat, about, below.joined);
    const shows = shownBy([flat, ...(countsDistinct(flat) ? flat.args : [])], below.joined, known);
    if (!aggregates.has(key)) {
      const sumOfRows = isSumOfRows(flat, known);
      aggregates.set(key, { aggregate: found.aggregate, flat, key, shows, sumOfRows });
    }
    const asText = found.casts.at(-1) === 'text';
    outputs.push({ at: [...aggregates.keys()].indexOf(key), asText });
  }
  return {
    kind: 'aggregates',
    from,
    ...(where && { where }),
    aggregates: [...aggregates.values()],
    outputs,
    joined: below.joined,
  };
}

/** The key of an aggregate over the columns of the base, by default over all its rows. */
export function aggregateKey(
  flat: Expression,
  conditions: readonly Expression[] = [],
  joined: readonly Relation[] = [],
): string {
  return digest(['aggregate', flat, conditions, joined]);
}

function isSumOfRows({ name, args: [hash] }: Aggregate, { columns }: Known): boolean {
  return (
    name === 'sumInteger' &&
    hash?.kind === 'call' &&
    hash.name === 'hash' &&
    hash.args.length === columns.size &&
    columns.size > 1
  );
}

/** An aggregate and the casts around it. */
function castAggregate(
  e: Expression,
): { readonly aggregate: Aggregate; readonly casts: readonly SqlType[] } | WholeReason {
  if (e.kind === 'aggregate') return { aggregate: e, casts: [] };
  if (e.kind !== 'cast' || !recast.has(formOf(e.to))) return 'not-mergeable';
  const inner = castAggregate(e.of);
  return isReason(inner) ? inner : { ...inner, casts: [...inner.casts, e.to] };
}

/** Casts of a whole number that mean the same here as in every engine. */
const counts: ReadonlySet<string> = new Set(['count', 'sumInteger', 'bitXor']);
const recast: ReadonlySet<string> = new Set(['text', 'integer', 'hugeint'].map((to) => formOf(to)));

/** Statements around a grouped one that pass its columns on, or compute with its keys. */
function groupPlan(statement: Statement, known: Known): GroupPlan | WholeReason {
  const found = grouped(statement, known);
  if (isReason(found)) return found;
  const values = [...found.columns.values()];
  const outputs = values.map((flat) => (flat.kind === 'aggregate' ? flat : undefined));
  for (const [at, flat] of values.entries()) {
    const aggregate = outputs[at];
    if (aggregate === undefined ? hasAggregate(flat) : !isMergeable(aggregate, known.columns)) {
      return 'not-mergeable';
    }
    if (aggregate !== undefined && countsDistinct(aggregate)) return 'shared-values';
  }
  const limit = limitOf(found.conditions, values);
  const conditions = limit?.others ?? found.conditions;
  return {
    kind: 'groups',
    statement,
    outputs,
    ...(limit && { below: { limit: limit.limit, at: limit.at } }),
    ...(found.most === undefined ? {} : { most: found.most }),
    key: digest(['groups', values, conditions, found.keys, limit?.at, found.most, found.joined]),
    shows: shownBy(values, found.joined, known),
    joined: found.joined,
  };
}

interface Grouped {
  readonly columns: ReadonlyMap<string, Expression>;
  readonly keys: readonly Expression[];
  readonly conditions: readonly Expression[];
  readonly joined: readonly Relation[];
  readonly most?: number;
}

function grouped(statement: Statement, known: Known): Grouped | WholeReason {
  const { groupBy, from, having, orderBy, limit } = statement;
  if (having !== undefined) return 'across-rows';
  if (groupBy !== undefined && groupBy.length > 0) return innermost(statement, known);
  if (orderBy !== undefined || limit !== undefined) return 'order-of-rows';
  if (from.kind !== 'subquery') return 'across-rows';
  const inner = grouped(from.select, known);
  if (isReason(inner)) return inner;
  return around(statement, inner);
}

function innermost(statement: Statement, known: Known): Grouped | WholeReason {
  const { select, from, where, groupBy = [], orderBy, limit } = statement;
  if ((orderBy === undefined) !== (limit === undefined)) return 'order-of-rows';
  const below = rowwise(from, known);
  if (isReason(below)) return below;
  const columns = projected(select, below);
  if (isReason(columns)) return columns;
  const keys = allOver(groupBy, below);
  if (isReason(keys)) return keys;
  const conditions = allOver(where === undefined ? [] : [where], below);
  if (isReason(conditions)) return conditions;
  const { joined } = below;
  const all = [...below.conditions, ...conditions].flatMap(conjuncts);
  return { columns, keys, conditions: all, joined, ...(limit !== undefined && { most: limit }) };
}

/** A statement over groups that filters by nothing and computes with keys alone. */
function around(statement: Statement, inner: Grouped): Grouped | WholeReason {
  if (statement.where !== undefined) return 'across-rows';
  const columns = projected(statement.select, {
    column: (name) => inner.columns.get(name),
    conditions: [],
    joined: [],
  });
  return isReason(columns) ? columns : { ...inner, columns };
}

function conjuncts(e: Expression): readonly Expression[] {
  if (e.kind !== 'binary' || e.op !== 'and') return [e];
  return [...conjuncts(e.left), ...conjuncts(e.right)];
}

/**
 * The condition `hash < limit`, where the result shows that hash: what is known below a higher
 * limit is then known below this one.
 */
function limitOf(conditions: readonly Expression[], outputs: readonly Expression[]) {
  for (const condition of conditions) {
    if (condition.kind !== 'binary' || condition.op !== '<') continue;
    const { left, right } = condition;
    const limit = right.kind === 'cast' && right.of.kind === 'literal' ? right.of.value : undefined;
    const at = outputs.findIndex((output) => formOf(output) === formOf(left));
    if (typeof limit !== 'bigint' || at < 0 || !isHash(left)) continue;
    return { limit, at, others: conditions.filter((other) => other !== condition) };
  }
  return undefined;
}

const isHash = (e: Expression): boolean => e.kind === 'call' && e.name === 'hash';

function digest(question: readonly unknown[]): string {
  return createHash('sha256').update(formOf(question)).digest('hex');
}
