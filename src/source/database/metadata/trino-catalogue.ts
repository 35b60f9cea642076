import type { CatalogueTopic } from './catalogue-reader.ts';

/** The statements that read a Trino catalogue, as far as every connector answers them: comments, columns and views. */
export function trinoCatalogue(schemas: string): Readonly<Partial<Record<CatalogueTopic, string>>> {
  return {
    tables: `SELECT t.table_schema AS "schema", t.table_name AS "table", IF(v.table_name IS NULL, 'r', 'v') AS kind,
  m.comment AS comment, v.view_definition AS definition
FROM information_schema.tables t
LEFT JOIN information_schema.views v ON v.table_schema = t.table_schema AND v.table_name = t.table_name
LEFT JOIN system.metadata.table_comments m
  ON m.catalog_name = t.table_catalog AND m.schema_name = t.table_schema AND m.table_name = t.table_name
WHERE t.table_schema IN (${schemas}) ORDER BY t.table_schema, t.table_name`,
    columns: `SELECT c.table_schema AS "schema", c.table_name AS "table", c.column_name AS name, c.data_type AS type,
  c.is_nullable = 'NO' AS not_null
FROM information_schema.columns c
WHERE c.table_schema IN (${schemas}) ORDER BY c.table_schema, c.table_name, c.ordinal_position`,
  };
}
