import type { CatalogueTopic } from './catalogue-reader.ts';

/**
 * The statements that read the catalogue of MySQL and MariaDB: `information_schema`, which shows an account what it may
 * see. Grants are counted as far as they are shown: those of others take rights on the database `mysql`.
 */
export function mySqlCatalogue(schemas: string): Readonly<Partial<Record<CatalogueTopic, string>>> {
  return {
    tables: `SELECT t.TABLE_SCHEMA AS \`schema\`, t.TABLE_NAME AS \`table\`,
  CASE t.TABLE_TYPE WHEN 'VIEW' THEN 'v' ELSE 'r' END AS kind,
  CASE t.TABLE_TYPE WHEN 'VIEW' THEN NULL ELSE t.TABLE_COMMENT END AS comment,
  t.TABLE_ROWS AS row_estimate, t.DATA_LENGTH + t.INDEX_LENGTH AS bytes,
  DATE_FORMAT(CONVERT_TZ(t.UPDATE_TIME, @@session.time_zone, '+00:00'), '%Y-%m-%dT%H:%i:%s') AS last_modified,
  v.VIEW_DEFINITION AS definition
FROM information_schema.TABLES t
LEFT JOIN information_schema.VIEWS v ON v.TABLE_SCHEMA = t.TABLE_SCHEMA AND v.TABLE_NAME = t.TABLE_NAME
WHERE t.TABLE_SCHEMA IN (${schemas}) ORDER BY t.TABLE_SCHEMA, t.TABLE_NAME`,
    columns: `SELECT c.TABLE_SCHEMA AS \`schema\`, c.TABLE_NAME AS \`table\`, c.COLUMN_NAME AS name, c.COLUMN_TYPE AS type,
  c.IS_NULLABLE = 'NO' AS not_null, c.COLUMN_COMMENT AS comment, c.GENERATION_EXPRESSION <> '' AS \`generated\`
FROM information_schema.COLUMNS c
WHERE c.TABLE_SCHEMA IN (${schemas}) ORDER BY c.TABLE_SCHEMA, c.TABLE_NAME, c.ORDINAL_POSITION`,
    constraints: `SELECT k.TABLE_SCHEMA AS \`schema\`, k.TABLE_NAME AS \`table\`, k.CONSTRAINT_NAME AS name,
  CASE k.CONSTRAINT_TYPE WHEN 'PRIMARY KEY' THEN 'p' WHEN 'UNIQUE' THEN 'u' ELSE 'f' END AS kind,
  CONCAT('[', GROUP_CONCAT(JSON_QUOTE(u.COLUMN_NAME) ORDER BY u.ORDINAL_POSITION), ']') AS columns,
  MAX(u.REFERENCED_TABLE_SCHEMA) AS to_schema, MAX(u.REFERENCED_TABLE_NAME) AS to_table,
  CONCAT('[', GROUP_CONCAT(JSON_QUOTE(u.REFERENCED_COLUMN_NAME) ORDER BY u.ORDINAL_POSITION), ']') AS to_columns,
  1 AS enforced, 1 AS validated
FROM information_schema.TABLE_CONSTRAINTS k JOIN information_schema.KEY_COLUMN_USAGE u
  ON u.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND u.CONSTRAINT_NAME = k.CONSTRAINT_NAME AND u.TABLE_NAME = k.TABLE_NAME
WHERE k.TABLE_SCHEMA IN (${schemas}) AND k.CONSTRAINT_TYPE IN ('PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY')
GROUP BY k.TABLE_SCHEMA, k.TABLE_NAME, k.CONSTRAINT_NAME, k.CONSTRAINT_TYPE
ORDER BY k.TABLE_SCHEMA, k.TABLE_NAME, k.CONSTRAINT_NAME`,
    indexes: `SELECT s.TABLE_SCHEMA AS \`schema\`, s.TABLE_NAME AS \`table\`, s.INDEX_NAME AS name,
  MAX(s.NON_UNIQUE) = 0 AS is_unique, 0 AS is_partial, LOWER(MAX(s.INDEX_TYPE)) AS method,
  CONCAT('[', GROUP_CONCAT(COALESCE(JSON_QUOTE(s.COLUMN_NAME), 'null') ORDER BY s.SEQ_IN_INDEX), ']') AS columns
FROM information_schema.STATISTICS s
WHERE s.TABLE_SCHEMA IN (${schemas}) GROUP BY s.TABLE_SCHEMA, s.TABLE_NAME, s.INDEX_NAME
ORDER BY s.TABLE_SCHEMA, s.TABLE_NAME, s.INDEX_NAME`,
    access: accessOf(schemas),
  };
}

/** Grants that this account is shown, on everything, on a database, on a table or its columns; grantees are counted. */
function accessOf(schemas: string): string {
  return `SELECT t.TABLE_SCHEMA AS \`schema\`, t.TABLE_NAME AS \`table\`, COUNT(DISTINCT g.GRANTEE) AS readers,
  COUNT(DISTINCT g.GRANTEE) - COUNT(DISTINCT CASE WHEN g.whole = 1 THEN g.GRANTEE END) AS readers_of_columns,
  COUNT(g.GRANTEE) AS \`grants\`, 0 AS everybody, 1 AS \`partial\`
FROM information_schema.TABLES t LEFT JOIN (
  SELECT GRANTEE, NULL AS TABLE_SCHEMA, NULL AS TABLE_NAME, 1 AS whole
    FROM information_schema.USER_PRIVILEGES WHERE PRIVILEGE_TYPE = 'SELECT'
  UNION ALL SELECT GRANTEE, TABLE_SCHEMA, NULL, 1 FROM information_schema.SCHEMA_PRIVILEGES WHERE PRIVILEGE_TYPE = 'SELECT'
  UNION ALL SELECT GRANTEE, TABLE_SCHEMA, TABLE_NAME, 1 FROM information_schema.TABLE_PRIVILEGES WHERE PRIVILEGE_TYPE = 'SELECT'
  UNION ALL SELECT GRANTEE, TABLE_SCHEMA, TABLE_NAME, 0 FROM information_schema.COLUMN_PRIVILEGES WHERE PRIVILEGE_TYPE = 'SELECT'
) g ON (g.TABLE_SCHEMA IS NULL OR t.TABLE_SCHEMA LIKE g.TABLE_SCHEMA) AND (g.TABLE_NAME IS NULL OR g.TABLE_NAME = t.TABLE_NAME)
WHERE t.TABLE_SCHEMA IN (${schemas}) GROUP BY t.TABLE_SCHEMA, t.TABLE_NAME ORDER BY t.TABLE_SCHEMA, t.TABLE_NAME`;
}
