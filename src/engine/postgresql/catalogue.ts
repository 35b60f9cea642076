import { quotePostgreSqlName } from '../../sql/postgresql.ts';
import type { Cell, RunOptions } from '../engine.ts';
import type { DatabaseColumn, DatabaseTable } from '../remote/database.ts';
import type { RemoteEngine } from '../remote/remote-engine.ts';
import { columnReading, nestedReading } from './column-reading.ts';
import { relationBytes } from './relation-bytes.ts';

/**
 * Tables, partitioned tables (their partitions left out: the whole has their rows), views, materialised views and
 * foreign tables that the account may read.
 */
const relations = `SELECT c.oid::int8, n.nspname, c.relname, c.relkind IN ('v', 'm'),
    CASE WHEN c.reltuples >= 0 AND c.relkind <> 'v' THEN c.reltuples::float8 END,
    CASE c.relkind WHEN 'v' THEN NULL
      WHEN 'p' THEN (SELECT sum(${relationBytes('leaf.relid')})::int8 FROM pg_partition_tree(c.oid) AS leaf WHERE leaf.isleaf)
      ELSE ${relationBytes('c.oid')} END
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
    AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
    AND has_schema_privilege(n.oid, 'USAGE') AND (has_table_privilege(c.oid, 'SELECT') OR has_any_column_privilege(c.oid, 'SELECT'))
    AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_catalog.pg_class'::regclass AND d.deptype = 'e')
  ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;

/** A domain counts as the type below it. */
const columns = (relation: Cell) => `SELECT a.attname, format_type(a.atttypid, a.atttypmod),
    format_type(coalesce(nullif(t.typbasetype, 0), t.oid), CASE WHEN t.typbasetype <> 0 THEN t.typtypmod ELSE a.atttypmod END),
    t.typtype = 'c'
  FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
  WHERE a.attrelid = ${Number(relation)} AND a.attnum > 0 AND NOT a.attisdropped
    AND has_column_privilege(a.attrelid, a.attnum, 'SELECT')
  ORDER BY a.attnum`;

const primaryKey = (relation: Cell) => `SELECT a.attname
  FROM pg_catalog.pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k(attnum, place)
    JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
  WHERE i.indrelid = ${Number(relation)} AND i.indisprimary ORDER BY k.place`;

/** What there is to read, from the catalogue alone: no table is touched. */
export async function readTables(
  run: RemoteEngine['run'],
  options?: RunOptions,
): Promise<readonly DatabaseTable[]> {
  const found: DatabaseTable[] = [];
  for (const row of (await run(relations, options)).rows) {
    const [oid = null, schema, name, isView, rows, bytes] = row;
    const key = await run(primaryKey(oid), options);
    const { rows: listed } = await run(columns(oid), options);
    found.push({
      schema: String(schema),
      name: String(name),
      kind: isView === true ? 'view' : 'table',
      reference: `${quotePostgreSqlName(String(schema))}.${quotePostgreSqlName(String(name))}`,
      columns: listed.map(columnOf),
      ...(key.rows.length > 0 && { primaryKey: key.rows.map(([column]) => String(column)) }),
      ...(typeof rows === 'number' && { estimatedRows: rows }),
      ...(typeof bytes === 'number' && { bytes }),
    });
  }
  return found;
}

function columnOf([name, sourceType, baseType, isRow]: readonly Cell[]): DatabaseColumn {
  const column = `source.${quotePostgreSqlName(String(name))}`;
  return {
    name: String(name),
    sourceType: String(sourceType),
    ...(isRow === true ? nestedReading(column) : columnReading(column, String(baseType))),
  };
}
