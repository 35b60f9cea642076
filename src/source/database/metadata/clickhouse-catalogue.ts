import type { CatalogueTopic } from './catalogue-reader.ts';

/**
 * The statements that read ClickHouse's catalogue. No keys: a primary key is an order here; no NOT NULL: a column
 * that is not Nullable takes a default where nothing is given. Who may read takes the right to see users and roles.
 */
export function clickHouseCatalogue(
  schemas: string,
): Readonly<Partial<Record<CatalogueTopic, string>>> {
  return {
    tables: `SELECT t.database AS schema, t.name AS table,
  multiIf(t.engine = 'View', 'v', t.engine = 'MaterializedView', 'm', 'r') AS kind, t.comment AS comment,
  t.total_rows AS row_estimate, t.total_bytes AS bytes, length(t.dependencies_table) AS read_by,
  if(empty(p.modified), NULL, p.modified) AS last_modified, if(t.as_select = '', NULL, t.as_select) AS definition
FROM system.tables AS t LEFT JOIN (
  SELECT database, table, formatDateTime(max(modification_time), '%Y-%m-%dT%H:%i:%S', 'UTC') AS modified
  FROM system.parts WHERE active AND database IN (${schemas}) GROUP BY database, table
) AS p ON p.database = t.database AND p.table = t.name
WHERE t.database IN (${schemas}) ORDER BY t.database, t.name`,
    columns: `SELECT c.database AS schema, c.table AS table, c.name AS name, c.type AS type, c.comment AS comment,
  c.default_kind IN ('MATERIALIZED', 'ALIAS') AS generated
FROM system.columns AS c WHERE c.database IN (${schemas}) ORDER BY c.database, c.table, c.position`,
    indexes: `SELECT i.database AS schema, i.table AS table, i.name AS name, 0 AS is_unique, 0 AS is_partial,
  i.type AS method, '[null]' AS columns
FROM system.data_skipping_indices AS i WHERE i.database IN (${schemas}) ORDER BY i.database, i.table, i.name`,
    access: accessOf(schemas),
  };
}

/** Users by their own grants and those of their roles, roles of roles included; nobody is named. */
function accessOf(schemas: string): string {
  return `WITH RECURSIVE held AS (
  SELECT user_name AS user, granted_role_name AS role FROM system.role_grants WHERE user_name IS NOT NULL
  UNION ALL
  SELECT h.user AS user, g.granted_role_name AS role FROM held AS h
    INNER JOIN system.role_grants AS g ON g.role_name = h.role),
reading AS (
  SELECT user_name, role_name, database, table, column FROM system.grants
  WHERE access_type IN ('SELECT', 'ALL') AND NOT is_partial_revoke),
readers AS (
  SELECT user_name AS user, database, table, column FROM reading WHERE user_name IS NOT NULL
  UNION ALL
  SELECT h.user AS user, r.database AS database, r.table AS table, r.column AS column
  FROM reading AS r INNER JOIN held AS h ON h.role = r.role_name)
SELECT t.database AS schema, t.name AS table, uniqExact(r.user) AS readers,
  uniqExactIf(r.user, r.column IS NULL) AS readers_of_all, readers - readers_of_all AS readers_of_columns,
  count() AS grants, 0 AS everybody
FROM system.tables AS t CROSS JOIN readers AS r
WHERE t.database IN (${schemas}) AND (r.database IS NULL OR r.database = t.database) AND (r.table IS NULL OR r.table = t.name)
GROUP BY t.database, t.name ORDER BY t.database, t.name`;
}
