import { createHash } from 'node:crypto';
import { quotePostgreSqlName } from '../../sql/postgresql.ts';
import type { Cell, RunOptions } from '../engine.ts';
import type { DatabasePartition, DatabaseTable } from '../remote/database.ts';
import type { RemoteEngine } from '../remote/remote-engine.ts';

/**
 * The partitions that hold rows, whatever levels lie between, each with what says that it changed: its file on disk,
 * and the rows that were ever inserted, updated and deleted in it, since when these are counted.
 */
const leaves = (reference: string) => `SELECT n.nspname, c.relname, c.relkind = 'r',
    has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT'),
    row_security_active(c.oid), c.oid::int8, pg_relation_filenode(c.oid)::int8,
    s.n_tup_ins, s.n_tup_upd, s.n_tup_del
  FROM pg_catalog.pg_partition_tree(${reference}) t
    JOIN pg_catalog.pg_class c ON c.oid = t.relid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_stat_all_tables s ON s.relid = c.oid
  WHERE t.isleaf AND t.level > 0
  ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;

/** Whether rows are counted here at all, since when, and of which database. */
const counting = `SELECT current_setting('track_counts') = 'on' AND NOT pg_is_in_recovery(),
    d.oid::int8, s.stats_reset::text
  FROM pg_catalog.pg_database d JOIN pg_catalog.pg_stat_database s ON s.datid = d.oid
  WHERE d.datname = current_database()`;

/**
 * The partitions of a table; none where it has none, or where the account may read the table but not each partition
 * by its own name. The counters behind a token lag behind a commit by up to a minute.
 */
export async function readPartitions(
  run: RemoteEngine['run'],
  table: DatabaseTable,
  options?: RunOptions,
): Promise<readonly DatabasePartition[]> {
  const oid = `'${table.reference.replaceAll("'", "''")}'::regclass`;
  const { rows } = await run(leaves(oid), options);
  if (rows.some(([, , , readable]) => readable !== true)) return [];
  const { rows: about } = await run(counting, options);
  return rows.map((row) => partitionOf(row, about[0] ?? []));
}

function partitionOf(
  row: readonly Cell[],
  [counted, ...database]: readonly Cell[],
): DatabasePartition {
  const [schema, name, plain, , secured, ...changes] = row;
  const known = counted === true && plain === true && secured !== true && !changes.includes(null);
  const reference = [schema, name].map((part) => quotePostgreSqlName(String(part))).join('.');
  return {
    name: `${schema}.${name}`,
    reference,
    ...(known && { token: digest([...database, ...changes]) }),
  };
}

function digest(parts: readonly Cell[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map(String)))
    .digest('hex');
}
