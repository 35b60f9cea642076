import { relationBytes } from '../../../engine/postgresql/relation-bytes.ts';

/** The relations that people keep data in, of these schemas (quoted texts, separated by commas). */
const relationsIn =
  (schemas: string) =>
  (joins = '') =>
    `FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace${joins}
  WHERE n.nspname IN (${schemas}) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')`;

/** The names of numbered columns of a relation, in their order, as a JSON list. */
const columnNames = (numbers: string, relation: string) =>
  `(SELECT pg_catalog.json_agg(a.attname ORDER BY listed.place)::text
    FROM pg_catalog.unnest(${numbers}) WITH ORDINALITY AS listed(number, place)
    LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = ${relation} AND a.attnum = listed.number AND listed.number <> 0)`;

const utc = (moment: string) =>
  `pg_catalog.to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')`;

/**
 * The statements that read the catalogue, one a topic; each works from PostgreSQL 12 on. Whether an
 * account can read takes the table, its schema and the database: a grant alone opens nothing.
 */
export function postgreSqlCatalogue(schemas: string) {
  const relations = relationsIn(schemas);
  return {
    tables: `SELECT n.nspname::text AS "schema", c.relname::text AS "table", c.relkind::text AS kind,
  pg_catalog.obj_description(c.oid, 'pg_class') AS comment,
  c.relrowsecurity AS row_security, c.relforcerowsecurity AS row_security_forced,
  (SELECT count(*) FROM pg_catalog.pg_policy p WHERE p.polrelid = c.oid) AS policies,
  CASE WHEN c.relkind IN ('r', 'p', 'm') AND c.reltuples >= 0 THEN c.reltuples::int8 END AS row_estimate,
  CASE WHEN c.relkind IN ('r', 'm') THEN ${relationBytes('c.oid')} END AS bytes,
  ${utc('greatest(s.last_analyze, s.last_autoanalyze)')} AS last_analyzed, s.n_mod_since_analyze AS changed,
  (SELECT count(DISTINCT w.ev_class) FROM pg_catalog.pg_depend d
    JOIN pg_catalog.pg_rewrite w ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND d.objid = w.oid
    WHERE d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = c.oid AND w.ev_class <> c.oid) AS read_by,
  CASE WHEN c.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(c.oid) END AS definition
${relations(`
  LEFT JOIN pg_catalog.pg_stat_all_tables s ON s.relid = c.oid`)}
ORDER BY n.nspname, c.relname`,
    columns: `SELECT n.nspname::text AS "schema", c.relname::text AS "table", a.attname::text AS name,
  pg_catalog.format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS not_null,
  pg_catalog.col_description(c.oid, a.attnum) AS comment, a.attgenerated <> '' AS generated
${relations(`
  JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped`)}
ORDER BY n.nspname, c.relname, a.attnum`,
    constraints: `SELECT n.nspname::text AS "schema", c.relname::text AS "table", k.conname::text AS name, k.contype::text AS kind,
  coalesce(${columnNames('k.conkey', 'c.oid')}, '[]') AS columns,
  tn.nspname::text AS to_schema, t.relname::text AS to_table, ${columnNames('k.confkey', 'k.confrelid')} AS to_columns,
  coalesce((pg_catalog.to_jsonb(k) ->> 'conenforced')::boolean, true) AS enforced, k.convalidated AS validated,
  CASE WHEN k.contype = 'c' THEN pg_catalog.pg_get_expr(k.conbin, k.conrelid) END AS expression
${relations(`
  JOIN pg_catalog.pg_constraint k ON k.conrelid = c.oid AND k.contype IN ('p', 'u', 'f', 'c')
  LEFT JOIN pg_catalog.pg_class t ON t.oid = k.confrelid LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace`)}
ORDER BY n.nspname, c.relname, k.conname`,
    indexes: `SELECT n.nspname::text AS "schema", c.relname::text AS "table", ic.relname::text AS name, i.indisunique AS is_unique,
  i.indpred IS NOT NULL AS is_partial, m.amname::text AS method, ${columnNames('i.indkey::int2[]', 'c.oid')} AS columns
${relations(`
  JOIN pg_catalog.pg_index i ON i.indrelid = c.oid AND i.indisvalid
  JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid JOIN pg_catalog.pg_am m ON m.oid = ic.relam`)}
ORDER BY n.nspname, c.relname, ic.relname`,
    access: accessOf(relations()),
    views: `SELECT n.nspname::text AS "schema", c.relname::text AS "table", fn.nspname::text AS from_schema, f.relname::text AS from_table,
  coalesce(pg_catalog.json_agg(DISTINCT a.attname::text) FILTER (WHERE a.attname IS NOT NULL), '[]')::text AS columns
${relations(`
  JOIN pg_catalog.pg_rewrite w ON w.ev_class = c.oid
  JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND d.objid = w.oid
    AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid <> c.oid
  JOIN pg_catalog.pg_class f ON f.oid = d.refobjid JOIN pg_catalog.pg_namespace fn ON fn.oid = f.relnamespace
  LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = f.oid AND a.attnum = d.refobjsubid AND d.refobjsubid > 0`)}
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4`,
  };
}

/** Roles are counted here and not named: an account is often called as a person is. */
function accessOf(relations: string): string {
  const opens = (role: string) =>
    `pg_catalog.has_schema_privilege(${role}, n.oid, 'USAGE') AND pg_catalog.has_any_column_privilege(${role}, c.oid, 'SELECT')`;
  return `WITH accounts AS (
  SELECT oid FROM pg_catalog.pg_roles WHERE rolcanlogin AND NOT rolsuper
    AND pg_catalog.has_database_privilege(oid, pg_catalog.current_database(), 'CONNECT')),
administrators AS (SELECT count(*) AS n FROM pg_catalog.pg_roles WHERE rolcanlogin AND rolsuper)
SELECT n.nspname::text AS "schema", c.relname::text AS "table",
  (SELECT count(*) FROM accounts r WHERE ${opens('r.oid')}) AS readers,
  (SELECT count(*) FROM accounts r WHERE ${opens('r.oid')}
    AND NOT pg_catalog.has_table_privilege(r.oid, c.oid, 'SELECT')) AS readers_of_columns,
  (SELECT n FROM administrators) AS administrators,
  (SELECT count(*) FROM pg_catalog.aclexplode(c.relacl) g WHERE g.privilege_type = 'SELECT' AND g.grantee <> c.relowner)
    + (SELECT count(*) FROM pg_catalog.pg_attribute a, LATERAL pg_catalog.aclexplode(a.attacl) g
      WHERE a.attrelid = c.oid AND NOT a.attisdropped AND g.privilege_type = 'SELECT' AND g.grantee <> c.relowner) AS grants,
  ${opens("'public'")} AS everybody
${relations}
ORDER BY n.nspname, c.relname`;
}
