import { createHash } from 'node:crypto';
import { countRows } from '../../sql/build.ts';
import { formOf } from '../../sql/rewrite.ts';
import type { Relation, Statement } from '../../sql/tree.ts';
import type { Engine, Rows, RunOptions } from '../engine.ts';
import { mergeAggregates } from './merge-aggregates.ts';
import { mergeGroups } from './merge-groups.ts';
import { mergeNumbers, numbersPlan } from './merge-numbers.ts';
import type { Partition, PartitionedRelation } from './partition.ts';
import { planOf } from './plan.ts';
import {
  inlinedStatement,
  isReason,
  type Known,
  readsAll,
  readsBase,
  rowwiseStatement,
  type WholeReason,
} from './rowwise.ts';

/** What was asked of the partitions and of the whole. */
export interface PartitionUse {
  /** By partition: the statements that it was scanned by. */
  readonly scans: Readonly<Record<string, number>>;
  /** Statements that were put together from partitions. */
  readonly merged: number;
  /** Statements that read the whole, by the reason why. */
  readonly whole: Readonly<Partial<Record<WholeReason, number>>>;
}

export interface PartitionedEngine extends Engine {
  readonly partitionUse: () => PartitionUse;
}

/**
 * An engine that answers what is asked of one relation from its partitions, each asked once for what
 * is not known of it. What is put together is what the whole would say: aggregates of the tree do
 * not depend on the order of rows. Everything else is asked of the whole, and counted.
 */
export function partitionedEngine(base: Engine, of: PartitionedRelation): PartitionedEngine {
  const named = new Map<string, Statement>();
  const known: Known = { base: of.relation, columns: of.columns, named };
  const counted = createCounter();
  const ofWhole = (statement: Statement, reason: WholeReason): Statement => {
    if (readsAll(statement.from, known)) counted.whole(reason);
    return inlinedStatement(statement, known, of.relation);
  };
  const merge = async (statement: Statement, options?: RunOptions) => {
    const plan = planOf(statement, known);
    if (isReason(plan)) return plan;
    const scan = async (partition: Partition, asked: Statement) => {
      counted.scan(partition.name);
      return (await base.query(inlinedStatement(asked, known, partition.relation), options)).rows;
    };
    const merging = { of, scan, beside: await contentOf(base, plan.joined, options) };
    return plan.kind === 'groups' ? mergeGroups(plan, merging) : mergeAggregates(plan, merging);
  };
  const query = async (statement: Statement, options?: RunOptions): Promise<Rows> => {
    if (!readsBase(statement.from, known)) return base.query(statement, options);
    const rows = await merge(statement, options);
    if (isReason(rows)) return base.query(ofWhole(statement, rows), options);
    counted.merge();
    return { columns: statement.select.map((projection) => projection.as), rows };
  };
  return {
    ...base,
    query,
    numbers: async (statement, options) => {
      const plan = readsBase(statement.from, known) && numbersPlan(statement, known);
      if (plan === false) return base.numbers(statement, options);
      if (isReason(plan)) return base.numbers(ofWhole(statement, plan), options);
      counted.merge();
      return mergeNumbers(plan, of, (partition) => {
        counted.scan(partition.name);
        return base.numbers(inlinedStatement(statement, known, partition.relation), options);
      });
    },
    keep: async (name, statement, options) => {
      named.delete(name);
      if (isReason(rowwiseStatement(statement, known))) {
        return base.keep(name, ofWhole(statement, 'across-rows'), options);
      }
      named.set(name, statement);
      const { from, where } = statement;
      const size = { select: [{ as: 'rows', value: countRows() }], from, ...(where && { where }) };
      return Number((await query(size, options)).rows[0]?.[0] ?? 0);
    },
    drop: async (name) => {
      if (!named.delete(name)) await base.drop(name);
    },
    define: async (name, statement) => {
      await base.define(name, inlinedStatement(statement, known, of.relation));
      named.delete(name);
      if (!isReason(rowwiseStatement(statement, known))) named.set(name, statement);
    },
    partitionUse: counted.use,
  };
}

function createCounter() {
  const scans = new Map<string, number>();
  const whole = new Map<WholeReason, number>();
  let merged = 0;
  const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    scan: (partition: string) => add(scans, partition),
    whole: (reason: WholeReason) => add(whole, reason),
    merge: () => {
      merged += 1;
    },
    use: (): PartitionUse => ({
      scans: Object.fromEntries(scans),
      merged,
      whole: Object.fromEntries(whole),
    }),
  };
}

/** More rows than this are not looked at only to know them again. */
const mostBeside = 1000;

/** A digest of what relations hold that a statement joins; undefined where they may hold many rows. */
async function contentOf(
  base: Engine,
  joined: readonly Relation[],
  options?: RunOptions,
): Promise<string | undefined> {
  const digests: string[] = [];
  for (const relation of joined) {
    const select =
      relation.kind === 'join' && relation.right.kind === 'subquery'
        ? relation.right.select
        : undefined;
    if (select?.limit === undefined || select.limit > mostBeside) return undefined;
    const { rows } = await base.query(select, options);
    const content = rows.map(formOf).sort().join('\n');
    digests.push(createHash('sha256').update(content).digest('hex'));
  }
  return digests.join('');
}
